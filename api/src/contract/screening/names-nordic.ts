/** Given names of people who live in Sweden, by where the name is mostly from, in lower case; each stands once. None is also a Swedish word. */
const swedishWomen = `
  adele adina agda agnes agneta alexa alexandra alfhild alice alicia aline alma alva alvina amanda
  amelia andrea anette angelica angelika anita anki ann-charlotte ann-christin ann-kristin
  ann-marie ann-sofie anna anna-karin anna-lena anne anneli annelie annette annie annika annmarie
  antonia ariana astrid aurora barbro beata beatrice berit bianca bibbi birgitta blenda bodil
  brita britt-marie britta camilla carina carola carolina caroline catarina catharina cathrine
  cecilia celina celine charlotta charlotte christina cissi clara cleo cornelia dagmar dagny
  daniela daniella denise desiree desirée diana disa doris ebba ebba-lisa edith eira eivor eleonor
  eleonora elin elina elinor elisa elisabet elisabeth elise eliza ellen ellie ellinor elly elna
  elsa elvira emelie emilie emma emmy engla enya erica erika erna esmeralda esther ethel eva
  evelina eveline ewa fanny felicia filippa freja freya frida gabriella gerd gertrud gittan greta
  gudrun gull-britt gun-britt gunborg gunbritt gunhild gunilla gunnel gunvor görel hanna harriet
  hedda hedvig helen helén helena helene heléne henrietta hilda hillevi hilma hjördis hollie ida
  ilse ines inez inga-britt inga-lill ingalill ingeborg ingegerd ingela ingemo inger ingrid irene
  irma isabel isabella isabelle ivy jackie jasmin jasmine jeanett jeanette jennie jennifer jenny
  jessica jill johanna jolie jolin joline josefin josefine josephine julia julie kajsa karin
  karolina katarina katrin kattis kerstin kicki kira kristin kristina kristine laila lea leah leia
  leila lilian lill lillan lillemor lilly lily lina line linn linnea linnéa lisa lisbet lisbeth
  lise-lotte liselott liselotte livia lizette lollo lotta lotten louisa louise lovis lovisa lykka
  lykke madeleine magdalena maggan maggie maj-britt maj-lis maja majken majlis majsan majvor malin
  margareta margaretha margit margot maria mariana marianne marie marika marita marlene martina
  mathilda matilda melina meya mia michaela mikaela milla mimmi minna miranda miriam mirja mirjam
  moa mollie molly mona monica monika märit märta nadja naemi nanna natalia natalie nathalie
  nellie nelly nenne nettan nicole nikki nina noomi nora novalie olivia otilia ottilia paulina
  pauline peggy pernilla petra petronella pia ragnhild rakel ramona rebeca rebecca rebecka regina
  rigmor ronja roxanne ruth sabina sally sandra sara selina selma sigbritt signe sigrid sigrun
  siri siv sofi sofia sofie solbritt solveig sonja stefanie stephanie stina susanna susanne sussi
  svetlana sylvia tanja tekla tess tessan thea therese tiffany tiina tilda tilde tilly titti
  torborg tova tove tuva-lisa tyra ulla ulla-britt ulrica ulrika ulrike unni ursula vanessa vanja
  vendela veronica veronika vickan victoria viktoria vilda vilma violet virginia viveca viveka
  vivianne wendela wilda wilma yasmin yasmine ylva yvonne zandra zara åsa åsalill ärla`;

const swedishMen = `
  abbe adam adrian affe albert albin alex alexander alfons alfred allan alvin amos anders andreas
  anton arne aron arvid bengt bengt-göran bengt-åke benjamin benke benno benny bertil birger bobo
  bosse brian bryan börje calle carl carl-erik carl-johan casper charley charlie christer
  christian christoffer christopher claes conny daniel danne dante david dennis didrik dino
  douglas ebbe eddie edvard edvin edwin eilert einar eje elias eliot elis elliot elton elvin elvis
  emil enar eric erik erling ernst eskil evert fabian felix ferdinand filip folke fredde freddie
  freddy fredrik frej fritz gabriel georg gerhard gert glenn gottfrid gunnar gurkan gurra gustaf
  gustav gustavo göran gösta göte halvar hampe hampus hannes hans-erik hans-åke harald harry hasse
  helge helmer henke henning henric henrik henry herman hilding hjalmar holger hubert hugo håkan
  ian ingemar ingmar ingvald ingvar isac isak isidor ivan ivar ivo jacob jaen jakob jan-erik
  jan-olof janne jens jerka jerker jerry jesper jim jimmy joachim joakim joar jocke joel johan
  johannes john johnny jompa jonas jonatan jonathan jonny jonte josef julian julius jörgen jörn
  kalle karl-axel karl-erik karl-gustav karl-johan karsten kennet kenneth kent kenta kevin kian
  kicken kjell klas klaus kricke krille krister kristian kristofer kristoffer kurre kurt laban
  lage lars lars-erik lars-göran lars-åke lasse leif leif-åke lelle lennart leo leonard leonardo
  leopold levi liam linus loke lorens lorentz loui louie lucas ludde ludvig ludwig lukas magnus
  malte manfred manne marcus marius markus martin matheo mathias mats matteo matthias mattias
  mauritz maximilian melker melvin micael michael micke mikael milo milton mio morgan morris måns
  mårten nataniel nathan neo nicke nicklas niclas nico nicolas nikke niklas niko nikolaj nikolas
  nils nils-erik nippe noa noah noel nore ola olav oliver olivier olof orvar oscar oskar ossian
  osvald otis otto ove palle patric patrick patrik peder pehr pelle peppe per-erik per-olof
  per-åke percy perra peter petter philip pierre pontus pål pär ragnar ralf ramon rasmus reidar
  reinhold rené richard rickard ricky rikard rille robban robert robin roffe roger roine roland
  rolf ronnie ronny ruben rudolf runar rune samuel sander sasha seb sebastian sebbe sigfrid sigge
  sigurd sigvard simon sivert sixten sluggo sonny staffan stefan steffe stellan steve steven
  stig-arne stig-åke stoffe sture sune svante sven sven-erik sven-olof sven-åke teodor theo
  theodor thomas thor thorbjörn thorsten timmy tobbe tobias tomas tommy tompa tony torbjörn tord
  tore torgny torkel torsten totte truls uffe ulf uno valdemar valter verner vicke victor vidar
  vigge viggo viktor vilgot vilhelm vilmer vincent walter werner wictor wiggo wilhelm wille
  william willy wilmer yngve zacharias zack zackarias zeb ziggy åge åke åsbjörn åsmund örjan östen`;

const finnish = `
  aija aila aino aki anja antti ari arto arvo aulis aune eero eeva eija eila eino erkki esa hannu
  harri heikki helvi hilkka ilkka irja jaana jari jarmo jorma jouni juha juhani jukka jussi
  kaarina kaija kaisa kalevi kari katja kimmo kirsi kirsti lauri leena maarit marja marjatta
  marjut markku matti mauri merja mika mikko mirka olavi olli onni orvokki outi paavo pasi pauli
  pekka pentti petri pirjo pirkko päivi raija raili raimo reijo reino riitta risto ritva sami satu
  seija seppo simo sinikka sirkka sirpa soile taina tapani tapio tarja tauno teemu tellervo teppo
  tero terttu timo toivo tuija tuomas tuomo tuula tuulikki urpo veikko vesa vuokko väinö`;

export const nordicNames = [swedishWomen, swedishMen, finnish].join(' ');
