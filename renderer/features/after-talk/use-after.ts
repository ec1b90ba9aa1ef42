import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { AfterTalk, SelfAnswer, SelfReview } from '#contract/after-talk.ts';
import type { NewFollowUp } from '#contract/new-follow-up.ts';
import { call } from '../../bridge.ts';
import { showDone } from '../../components/toast.tsx';
import { storeTyped } from '../../components/typed-drafts.ts';
import { useTypedInput } from '../../components/use-typed-input.ts';
import { useWork } from '../../components/use-work.ts';
import { afterTalkQuery } from './queries.ts';

export interface AfterInput extends SelfReview {
  followUp: NewFollowUp | null;
  rootCauseId: string | null;
  prevention: string;
}

const unanswered: SelfAnswer = { mark: null, note: '' };

const pathOf = (id: string) => `/after/${id}`;

/** What is written down after a talk; on disk as it is typed, and one record at the end. */
export function useAfter(talk: AfterTalk) {
  const { t } = useTranslation('after-talk');
  const client = useQueryClient();
  const { busy, error, run } = useWork();
  const { id, customerId, complaint } = talk;
  const place = { subjectId: id, form: 'after' } as const;
  const { typed, input, change, drop, restore } = useTypedInput<AfterInput>(place, {
    pause: null,
    answers: talk.review.map(() => unanswered),
    followUp: null,
    rootCauseId: talk.likelyCauseId,
    prevention: '',
  });

  /** To the card of the customer; what was typed waits. */
  function leave(): void {
    navigate(`/customers/${customerId}`, { replace: true });
  }

  const readAgain = () => client.fetchQuery({ ...afterTalkQuery(id), staleTime: 0 });

  async function undo(): Promise<void> {
    await call('guidedTalks.resume', { id });
    if (typed) restore(input);
    await readAgain();
    navigate(pathOf(id));
  }

  const finish = () =>
    run(async () => {
      await storeTyped(place);
      const { rootCauseId, prevention, ...rest } = input;
      const named = rootCauseId !== null || prevention.trim() !== '';
      const cause = complaint?.needsCause && named ? { rootCauseId, prevention } : null;
      try {
        await call('guidedTalks.finish', { id, ...rest, cause });
      } catch (problem) {
        // Somebody else may have named the cause: what is asked for is what is still open.
        await readAgain();
        throw problem;
      }
      drop();
      showDone(t('saved'), undo);
      if (window.location.hash === `#${pathOf(id)}`) leave();
    });

  function answer(at: number, part: Partial<SelfAnswer>): void {
    change({
      answers: talk.review.map((_, index) => {
        const before = input.answers[index] ?? unanswered;
        return index === at ? Object.assign({}, before, part) : before;
      }),
    });
  }

  return { place, input, change, answer, busy, error, finish, leave };
}
export type After = ReturnType<typeof useAfter>;
