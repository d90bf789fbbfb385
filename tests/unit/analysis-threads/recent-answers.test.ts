import { keepRecent } from '@trygghetskartan/api/recent-answers';
import { expect, test } from 'vitest';

/** A question whose answer is given by the case, and how often and with which signal it was asked. */
function countedQuestion() {
  const asked: AbortSignal[] = [];
  const answers: PromiseWithResolvers<string>[] = [];
  return {
    asked,
    answers,
    make: (signal: AbortSignal) => {
      const answer = Promise.withResolvers<string>();
      asked.push(signal);
      answers.push(answer);
      return answer.promise;
    },
  };
}

const never = new AbortController().signal;

test('an answer that is being made is shared, and stays when it is made', async () => {
  const recent = keepRecent<string>(2);
  const question = countedQuestion();
  const both = [recent('a', never, question.make), recent('a', never, question.make)];
  question.answers[0]?.resolve('one answer');
  expect(await Promise.all(both)).toEqual(['one answer', 'one answer']);
  expect(await recent('a', never, question.make)).toBe('one answer');
  expect(question.asked).toHaveLength(1);
});

test('it is given up when the last asker leaves, not before, and is asked anew then', async () => {
  const recent = keepRecent<string>(2);
  const question = countedQuestion();
  const [one, other] = [new AbortController(), new AbortController()];
  const first = recent('a', one.signal, question.make);
  const second = recent('a', other.signal, question.make);
  one.abort(new Error('left'));
  await expect(first).rejects.toThrow('left');
  expect(question.asked[0]?.aborted).toBe(false);
  other.abort(new Error('left too'));
  await expect(second).rejects.toThrow('left too');
  expect(question.asked[0]?.aborted).toBe(true);

  const third = recent('a', never, question.make);
  // The end of the one that was given up says nothing of this one.
  question.answers[0]?.reject(new Error('cancelled'));
  question.answers[1]?.resolve('anew');
  expect(await third).toBe('anew');
  expect(await recent('a', never, question.make)).toBe('anew');
  expect(question.asked).toHaveLength(2);
});

test('an answer that is made is not given up by those who leave later', async () => {
  const recent = keepRecent<string>(2);
  const question = countedQuestion();
  const leaving = new AbortController();
  const answer = recent('a', leaving.signal, question.make);
  question.answers[0]?.resolve('made');
  await answer;
  leaving.abort();
  expect(await recent('a', never, question.make)).toBe('made');
  expect(question.asked).toHaveLength(1);
});

test('a failure is not kept, and the longest unused is forgotten', async () => {
  const recent = keepRecent<string>(2);
  const failing = countedQuestion();
  const failed = recent('a', never, failing.make);
  failing.answers[0]?.reject(new Error('no'));
  await expect(failed).rejects.toThrow('no');

  const asked: string[] = [];
  const ask = (question: string) =>
    recent(question, never, async () => {
      asked.push(question);
      return question;
    });
  for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) {
    await ask(question);
  }
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('answers are forgotten by their size where it is told, and the newest stays whatever its size', async () => {
  const recent = keepRecent<string>(10, ({ length }) => length);
  const made: string[] = [];
  const ask = (question: string) =>
    recent(question, never, async () => {
      made.push(question);
      return question;
    });
  for (const question of ['four', 'five5', 'four', 'sixsix', 'four', 'five5']) {
    await ask(question);
  }
  // 4 + 5, then 6 more: five5 had been unused for longest, and 4 + 6 is as much as may be kept.
  expect(made).toEqual(['four', 'five5', 'sixsix', 'five5']);
  await ask('a very long question');
  await ask('a very long question');
  await ask('four');
  expect(made.slice(4)).toEqual(['a very long question', 'four']);
});

test('an answer that comes when nobody waits any more takes no room', async () => {
  const recent = keepRecent<string>(5, ({ length }) => length);
  const late = countedQuestion();
  const leaving = new AbortController();
  const left = recent('late', leaving.signal, late.make);
  leaving.abort(new Error('left'));
  await expect(left).rejects.toThrow('left');
  late.answers[0]?.resolve('four');

  const made: string[] = [];
  const ask = (question: string) =>
    recent(question, never, async () => {
      made.push(question);
      return question;
    });
  for (const question of ['ab', 'abc', 'ab', 'abc']) {
    await ask(question);
  }
  expect(made).toEqual(['ab', 'abc']);
});

test('an answer that is still being made is not forgotten for one that is large', async () => {
  const recent = keepRecent<string>(5, ({ length }) => length);
  const slow = countedQuestion();
  const first = recent('slow', never, slow.make);
  await recent('large', never, async () => 'larger than all');
  const second = recent('slow', never, slow.make);
  slow.answers[0]?.resolve('slow');
  expect(await Promise.all([first, second])).toEqual(['slow', 'slow']);
  expect(slow.asked).toHaveLength(1);
});
