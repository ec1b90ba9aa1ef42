import type { Ref } from 'react';
import type { CallContent } from '#contract/calls.ts';
import { Caller, NewCaller } from './Caller.tsx';
import { CallerSearch } from './CallerSearch.tsx';
import type { Who } from './use-who.ts';

interface WhoFieldProps {
  who: Who;
  content: CallContent;
  onChange: (patch: Partial<CallContent>) => void;
  inputRef: Ref<HTMLInputElement>;
}

/** A search until it is known who it is; then the person, with a way back to the search. */
export function WhoField({ who, content, onChange, inputRef }: WhoFieldProps) {
  function searchAgain() {
    onChange({ customerId: null, followUpId: null });
    who.decideNewCard(false);
  }
  if (content.customerId !== null) {
    return <Caller id={content.customerId} name={who.name} onChange={searchAgain} />;
  }
  if (who.newCard) return <NewCaller name={content.newCustomer.trim()} onChange={searchAgain} />;
  return (
    <CallerSearch
      text={content.newCustomer}
      missing={who.missing}
      inputRef={inputRef}
      onText={(newCustomer) => onChange({ newCustomer })}
      onChoose={(customerId) => onChange({ customerId })}
      onNewCard={() => who.decideNewCard(true)}
    />
  );
}
