/**
 * The latest answers by their question, the longest unused forgotten first. An answer that is still
 * being made is shared by those who ask for it.
 */
export function keepRecent<Answer>(
  most: number,
): (question: string, make: () => Promise<Answer>) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (question, make) => {
    const answer = answers.get(question) ?? make();
    answers.delete(question);
    answers.set(question, answer);
    if (answers.size > most) {
      const [oldest] = answers.keys();
      answers.delete(oldest ?? '');
    }
    answer.catch(() => answers.delete(question));
    return answer;
  };
}
