import type { CustomerCard } from '#contract/customers.ts';
import type { Entry } from '#contract/playbook.ts';
import type { RunningCall } from '../../calls/use-running-call.ts';
import { FollowUpFields } from '../../follow-ups/FollowUpFields.tsx';
import type { Guide } from '../use-guide.ts';
import { Account } from './Account.tsx';
import { CallBack } from './CallBack.tsx';
import { Choice } from './Choice.tsx';
import { Fact, type FactEntry } from './Fact.tsx';
import { HandOver } from './HandOver.tsx';
import { Offers } from './Offers.tsx';
import { Promises } from './Promises.tsx';
import { Recap } from './Recap.tsx';
import { Safety } from './Safety.tsx';

export interface EntryProps {
  call: RunningCall;
  guide: Guide;
  card: CustomerCard | undefined;
  missing: boolean;
}

export function EntryField({ entry, ...props }: EntryProps & { entry: Entry }) {
  switch (entry) {
    case 'account':
      return <Account {...props} />;
    case 'options':
      return <Offers {...props} />;
    case 'choice':
      return <Choice {...props} />;
    case 'promises':
      return <Promises {...props} />;
    case 'recap':
      return <Recap {...props} />;
    case 'followUp':
      return (
        <FollowUpFields
          value={props.call.content.followUp}
          onChange={(followUp) => props.call.change({ followUp })}
        />
      );
    case 'callBack':
      return <CallBack {...props} />;
    case 'handOver':
      return <HandOver {...props} />;
    case 'safety':
      return <Safety {...props} />;
    case 'who':
    case 'moodStart':
    case 'moodEnd':
      return null;
    default:
      return <Fact entry={entry satisfies FactEntry} {...props} />;
  }
}
