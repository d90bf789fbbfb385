import { partsOf } from './isolate.ts';

/** A sentence that may hold Swedish names: they are read aloud as Swedish, whatever is around them. */
export function Words({ children }: { children: string }) {
  return partsOf(children).map((part, index) =>
    index % 2 === 1 ? (
      <bdi key={index} lang="sv">
        {part}
      </bdi>
    ) : (
      part
    ),
  );
}

/** A name of a place, a municipality, a street: the same in every language. */
export function SwedishName({ children }: { children: string }) {
  return <bdi lang="sv">{children}</bdi>;
}
