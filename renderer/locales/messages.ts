// Made by build/locales.mjs from en/*.json.
export interface Messages {
  advice: {
    more: 'More';
    helps: 'What helps';
    leave: 'Better left alone';
    say: 'To say';
    of: {
      demanding: {
        help1: 'Say exactly what is included, and what is not';
        help2: 'Give the reason with every limit';
        help3: 'Put what is agreed in writing, with dates';
        leave1: 'Promising an exception before asking';
        leave2: '“That’s our policy” and not a word more';
        say: 'This is all I can do, and I’ll tell you why.';
      };
      aggressive: {
        help1: 'Speak slower and softer than usual';
        help2: 'Let it all be said, facts come later';
        help3: 'Name one next step, with a time';
        leave1: '“Calm down”';
        leave2: 'Arguing over who is right';
        say: 'I want this sorted. Let’s go one step at a time.';
      };
      confused: {
        help1: 'One thing in one sentence';
        help2: 'Show it rather than explain it';
        help3: 'Write the next step down: a slip, a message';
        leave1: 'Three questions at once';
        leave2: '“As I said before”';
        say: 'One thing at a time. First…';
      };
      changeable: {
        help1: 'Ask what it is for, then suggest';
        help2: 'Two options at most';
        help3: 'Write the decision down, with day and hour';
        leave1: '“But you said…”';
        leave2: 'Ordering before a clear yes';
        say: 'What matters most here?';
      };
      silent: {
        help1: 'Ask openly: what, how, since when';
        help2: 'Count to five after each question';
        help3: 'Offer two answers to choose from';
        leave1: 'Talking into every silence';
        leave2: 'Taking silence for a yes';
        say: 'There’s no rush. What would help most?';
      };
      undecided: {
        help1: 'Ask what still stands in the way';
        help2: 'Answer just that doubt: a guarantee, a trial';
        help3: 'Suggest a small first step';
        leave1: 'Pressing for an answer now';
        leave2: 'Adding more and more options';
        say: 'What is still missing to make up your mind?';
      };
      expert: {
        help1: 'Give figures, models, test results';
        help2: 'Ask for their view and use it';
        help3: 'Say openly what has to be looked up';
        leave1: 'A contest in jargon';
        leave2: 'Guessing at the cause';
        say: 'What points to that? I’d like to get it right.';
      };
      perfectionist: {
        help1: 'Ask how we will know that it is right';
        help2: 'Write down sizes, place and tolerance';
        help3: 'Go through the list together at collection';
        leave1: '“Nobody will notice”';
        leave2: '“More or less” and “about”';
        say: 'Let’s write down exactly how it should be.';
      };
      shortOfMoney: {
        help1: 'Name the whole price at once';
        help2: 'Show a simpler model or a repair first';
        help3: 'Mention instalments, if we have them';
        leave1: 'Guessing aloud what fits a purse';
        leave2: 'Advice on what to spend on';
        say: 'For that sum, this is what we have.';
      };
      enthusiastic: {
        help1: 'Keep a list where both can see it';
        help2: 'Pick one thing for today';
        help3: 'Repeat what is settled before the next idea';
        leave1: 'Promising every idea';
        leave2: '“Let’s be serious for a moment”';
        say: 'That goes on the list. First let’s finish this one.';
      };
      frequentComplaints: {
        help1: 'Open the earlier cases before answering';
        help2: 'Keep today’s matter apart from what returns';
        help3: 'One person leads it, and says so';
        leave1: '“Again?”, even in the tone';
        leave2: 'The same repair a third time';
        say: 'I have the earlier cases here. Let’s find the cause.';
      };
      pragmatic: {
        help1: 'The result first, the story after';
        help2: 'Figures, dates, guarantees';
        help3: 'One recommendation and its reason';
        leave1: 'Long introductions';
        leave2: '“We’ll see”';
        say: 'In short: two ways, the price, the date.';
      };
      emotional: {
        help1: 'A kind word before the facts';
        help2: 'Ask how it went last time';
        help3: 'Say by name who will look after it';
        leave1: 'Beginning with forms and numbers';
        leave2: '“It’s only a…”';
        say: 'I’m glad we know about it. I’ll see to it.';
      };
      analytical: {
        help1: 'Show how it was checked';
        help2: 'Put the options side by side, in writing';
        help3: 'Give time, and a day for the answer';
        leave1: 'Hurrying';
        leave2: '“Just trust me”';
        say: 'I’ll send the details, to compare in peace.';
      };
      impulsive: {
        help1: 'Let it be held and tried';
        help2: 'Keep the choice small';
        help3: 'Say at the till how a return works';
        leave1: 'Adding one thing more while the mood lasts';
        leave2: 'A lecture on every detail';
        say: 'Do try it. And this is how a return works.';
      };
      rational: {
        help1: 'Say what it costs over a year';
        help2: 'Name a weak point as well';
        help3: 'Give the comparison to take home';
        leave1: 'Big words without a figure';
        leave2: 'Asking twice for a decision';
        say: 'Here’s the difference. It needn’t be decided today.';
      };
      bargain: {
        help1: 'Show today’s offers without being asked';
        help2: 'Say until when a price holds';
        help3: 'Points or a set instead of a lower price';
        leave1: 'A discount that others do not get';
        leave2: 'Invented last days';
        say: 'This is the price, and this comes with it.';
      };
      premium: {
        help1: 'Begin with the best';
        help2: 'Tell how it is made, and by whom';
        help3: 'Offer service: delivery, fitting, care';
        leave1: 'Opening with the discount';
        leave2: 'Praise that the goods do not deserve';
        say: 'Let me show you the best we have.';
      };
    };
  };
  'after-talk': {
    title: 'After the call with {{name}}';
    today: 'After hard calls';
    hint: 'Nothing here is a must: “Later” keeps it on Today for two days.';
    done: 'Done';
    later: 'Later';
    saved: 'Written down after the call';
    failed: 'Nothing has been written down yet';
    pause: {
      title: 'A quiet minute';
      text: 'Four slow breaths: in for 4 seconds, hold for 4, out for 8.';
      begin: 'Begin';
      skip: 'Skip';
      stop: 'Stop';
      take: 'Take a minute';
      was: {
        none: 'A minute of slow breathing, when there is room for it.';
        taken: 'That was the minute.';
        skipped: 'Left out this time.';
      };
      phase: {
        in: 'Breathe in';
        hold: 'Hold';
        out: 'Breathe out slowly';
      };
      round: 'Breath {{round}} of {{of}}';
    };
    review: {
      title: 'Questions to oneself';
      private: 'Nobody else can read the answers, no manager either.';
      mistake: 'Easily happens: {{mistake}}';
      mark: {
        yes: 'Yes';
        partly: 'Partly';
        no: 'No';
      };
      note: 'In a few words';
      thoughts: 'What I thought afterwards';
      noteOf: 'In a few words: {{question}}';
    };
    booked: {
      title: 'What comes next';
      none: 'No follow-up is booked yet.';
      book: 'Ask how it went: {{day}}';
      note: 'Ask how it went';
      again: 'Get in touch';
      nextUpdate: 'Next update to the customer';
    };
    cause: {
      title: 'What was behind it';
      action: 'Complaint No. {{number}}: add a corrective action';
    };
  };
  backup: {
    title: 'Backup';
    justNow: 'just now';
    make: 'Make a backup…';
    check: 'Check a backup…';
    status: {
      last: 'Last proven backup: {{when}}';
      none: 'There is no backup yet';
      about: 'Kontuar makes one by itself on each day on which something changes, and opens it again to see that everything is there. Keep one on a stick or another computer too, in case this one breaks.';
      automatic: 'Made by itself: {{name}}';
      byHand: 'Made by hand: {{name}}';
      beforeUpdate: 'Made before an update of Kontuar: {{name}}';
      beforeImport: 'Made before an import: {{name}}';
      beforeRestore: 'Made before a restore: {{name}}';
      folder: 'Folder: {{folder}}';
      failed: 'The last try failed ({{when}}). Earlier backups are as they were. Try one by hand: it says what is wrong.';
    };
    atQuit: {
      label: 'Make one when Kontuar is closed, too';
      about: 'Then what was done last is in it too. Closing takes a moment longer.';
    };
    second: {
      title: 'Second place';
      about: 'A stick, or a folder that another computer sees too: each automatic backup goes there as well. Whoever finds it can read it, so keep it away from strangers.';
      next: 'The next backup goes there too.';
      last: 'Newest copy there: {{when}}';
      unreachable: 'Out of reach (noticed {{when}}): the folder is not there, or nothing can be written to it. Once it is back, the newest backup goes there by itself.';
      full: 'No room there (noticed {{when}}). Make some, or choose another folder; what is there stays.';
      damaged: 'Copies do not come out right there (noticed {{when}}). The stick may be worn out: try another one.';
      choose: 'Choose a folder…';
      another: 'Another folder…';
      stop: 'Stop using it';
      failed: 'The folder was not taken';
      inside: 'It lies in Kontuar’s own folder and would be lost with it. Choose one on a stick or on another computer.';
    };
    byHand: 'By hand';
    passphrase: {
      wanted: 'Lock it with a passphrase';
      about: 'Nobody can open it without the passphrase, not even we. Keep it where you will find it in some years.';
      first: 'Passphrase';
      hint: 'Four words that do not belong together are good.';
      weak: 'Easily guessed: a longer one is better.';
      fair: 'Good enough for a short time: some more letters make it strong.';
      strong: 'Strong.';
      second: 'Once more';
      missing: 'Enter a passphrase, or make the backup without one.';
      different: 'These two are not the same.';
      show: 'Show the passphrase';
    };
    running: {
      make: 'Making and proving {{name}}';
      check: 'Checking {{name}}';
    };
    made: {
      title: 'The backup is made and proved';
      file: '{{name}}, {{size}}';
      counts: '{{customers}} · {{contacts}}';
      close: 'Done';
    };
    checked: {
      title: 'This backup is sound';
      of: '{{shop}}, {{when}}';
      noName: 'Shop without a name';
      locked: 'Locked with a passphrase';
    };
    customers_one: '{{count, number}} customer';
    customers_other: '{{count, number}} customers';
    contacts_one: '{{count, number}} contact';
    contacts_other: '{{count, number}} contacts';
    locked: {
      title: '{{name}} is locked';
      open: 'Check it';
    };
    failed: {
      make: 'The backup has not been made';
      check: 'The backup could not be checked';
      readonly: 'Nothing can be written there: the drive may be gone or locked. Nothing unfinished was left behind. Choose another place.';
      full: 'There is no room for it there. Nothing unfinished was left behind. Make room, or choose another place.';
    };
    light: {
      fresh: 'Last proven backup: {{when}}';
      none: 'No backup yet';
      stale: 'Too long without a backup';
      failed: 'The last backup failed';
      open: '{{state}}. Open the settings';
      short: {
        none: 'No backup';
        stale: 'Backup overdue';
        failed: 'Backup failed';
      };
    };
    stale: {
      title: 'Too long without a backup.';
      text: 'What was done in the last days is only on this computer.';
      action: 'To the backup';
    };
  };
  calls: {
    title: {
      phone: 'Call';
      visit: 'Visit';
      email: 'E-mail';
      chat: 'Chat';
      social: 'Social media';
      letter: 'Letter';
    };
    timer: 'Length of the call';
    direction: {
      label: 'Direction';
      incoming: 'Incoming';
      outgoing: 'Outgoing';
    };
    channel: {
      label: 'Channel';
      phone: 'Phone';
      visit: 'Visit';
      email: 'E-mail';
      chat: 'Chat';
      social: 'Social media';
      letter: 'Letter';
    };
    kind: {
      label: 'About';
      enquiry: 'Enquiry';
      order: 'Order';
      complaint: 'Complaint';
      suggestion: 'Suggestion';
      praise: 'Praise';
      thanks: 'Thanks';
      survey: 'Survey';
      other: 'Other';
    };
    who: {
      label: 'Customer';
      placeholder: 'Name, company or any 4 digits of the number';
      results: 'Customers found';
      found_one: '{{count, number}} customer found';
      found_other: '{{count, number}} customers found';
      newCard: 'New card: “{{text}}”';
      newCardHint: 'The card will be made when the call is saved.';
      change: 'Choose another';
      lastContact: 'Last contact {{when}}';
      noContact: 'No contact yet';
      missing: 'Choose the customer or a new card.';
    };
    before: 'Before this call';
    note: {
      label: 'Notes';
      placeholder: 'What was said, what was agreed';
    };
    keep: {
      kept: 'Draft kept';
      waiting: 'Keeping the draft…';
      failed: 'Not stored yet – the text is safe in this window, and the program keeps trying.';
    };
    save: 'Save';
    saveHint: 'Save to the customer’s history';
    parkHint: 'Back – the draft stays open';
    park: 'Park';
    discard: 'Throw away';
    saved: 'Saved to the history: {{name}}';
    discarded: 'Draft thrown away';
    gone: {
      title: 'This draft is no longer open';
      text: 'It has been saved or thrown away. What was saved is in the customer’s history.';
      action: 'Start a new call';
    };
    open: {
      title: 'Open calls';
      unknown: 'Unknown caller';
      notStored: '{{name}}, not stored yet';
      now: 'on screen';
      parked: 'parked {{time}}';
      next: 'Next open call';
    };
    outcome: {
      label: 'Outcome';
      solved: 'Solved';
      agreed: 'Agreed';
      callBack: 'Call back';
      noAnswer: 'No answer';
      passedOn: 'Passed on';
      declined: 'Declined';
    };
    mood: {
      label: 'Mood';
      start: 'At the start';
      end: 'At the end';
    };
    hint: {
      enquiry: 'If it has to be looked up, name a day for the answer.';
      order: 'Say back what, how much and by when.';
      complaint: 'A complaint is best answered within 24 hours.';
      suggestion: 'Write it in the customer’s own words, and say what will become of it.';
      praise: 'Praise deserves thanks: a short note is remembered.';
      thanks: 'A word back is remembered.';
      survey: 'Read the question as it stands, and write the answer word for word.';
      other: 'One line is enough to remember it by.';
      callBack: 'A call back needs a day.';
    };
    offer: {
      answer: 'Agree an answer for tomorrow';
      comeBack: 'Come back to it tomorrow';
      thankYou: 'Plan a thank-you note';
      callBack: 'Call back tomorrow';
    };
    offerNote: {
      answer: 'Answer to the complaint';
      comeBack: 'Ask whether all is well now';
      thankYou: 'Thank-you note';
      callBack: 'Call back';
    };
    finishes: {
      due: 'Follow-up {{when}}: {{note}}';
      finish: 'Finish it with this call';
      on: 'Finishes the follow-up: {{note}}';
      off: 'Leave the follow-up open';
    };
    timerHint: 'Begun at {{when}}; time parked does not count. Click to correct.';
    timerField: 'Length in minutes and seconds';
    interrupted: {
      title_one: 'A call was interrupted: {{names}}';
      title_other: '{{count, number}} calls were interrupted: {{names}}';
      text: 'The program was not closed as usual. Every word that was stored is there.';
      resume: 'Carry on';
    };
  };
  clocks: {
    title: 'Deadlines';
    byLaw: 'by law';
    own: 'our own';
    kinds: {
      shop: 'The shop has to act';
      customer: 'Until then the customer may act';
    };
    shifted: 'Counted plainly, the last day would be {{unshifted}}. That is a day off, so it moves to {{due}}, but it is safer to be done before.';
    assumed: {
      label: 'assumed';
      because: 'Not known yet: {{what}}. The earliest date is taken until somebody says.';
      unknown: {
        buyer: 'whether a consumer or a business bought it';
        sale: 'where it was sold';
        demand: 'what the customer asks for';
        delivered: 'when it was delivered';
        qualityCheck: 'whether the quality has to be checked';
        notInStock: 'whether the replacement is in stock';
        withdrawal: 'whether the customer withdraws without a reason';
        unsolicitedVisit: 'whether it was sold on an uninvited visit or an excursion';
        loanItem: 'whether the customer wants something to use meanwhile';
        noAnalogue: 'whether there is something to exchange it for';
        repaired: 'whether it has been repaired before';
      };
    };
    provisional: 'The days off of {{year}} are not announced yet, so this date may still move.';
    consequences: {
      accepted: 'Without an answer in time the complaint counts as accepted.';
      penalty: 'After that the customer may claim a penalty for each day.';
      customerActs: 'After that the customer may go to court.';
      rightEnds: 'After that day this right is over.';
    };
    source: 'Source: {{title}}';
    checkedOn: 'Compared with the source on {{date}}';
    toBeChecked: 'This rule has not been checked against the act yet.';
    notLegalAdvice: 'This is help with dates, not legal advice.';
    targets: {
      firstAnswer: 'First answer';
      resolution: 'Solution';
      standing: 'Our own clock stands while we wait. The deadlines by law go on.';
    };
    rules: {
      pl: {
        answer: {
          name: 'Answer to the complaint';
          article: 'Act on Consumer Rights (Poland), art. 7a';
          text: 'The complaint came on {{start}}. The answer, on paper or by e-mail, has to reach the customer by {{due}}: the law gives 14 days.';
        };
        moneyBack: {
          name: 'Money back';
          article: 'Act on Consumer Rights (Poland), art. 32 and 43e';
          text: 'The customer asked for money back or a lower price on {{start}}. The money is due by {{due}}: the law gives 14 days.';
        };
        withdrawal: {
          name: 'Withdrawal without a reason';
          article: 'Act on Consumer Rights (Poland), art. 27';
          text: 'The item was delivered on {{start}}. The customer may withdraw without a reason until {{due}}: the law gives 14 days.';
        };
        withdrawalVisit: {
          name: 'Withdrawal after a visit at home';
          article: 'Act on Consumer Rights (Poland), art. 27';
          text: 'The item, sold on an uninvited visit or an excursion, was delivered on {{start}}. The customer may withdraw until {{due}}: the law gives 30 days.';
        };
        conformity: {
          name: 'Liability for faults';
          article: 'Act on Consumer Rights (Poland), art. 43c';
          text: 'The item was delivered on {{start}}. The shop is liable for faults that show until {{due}}, for two years.';
        };
      };
      ru: {
        refund: {
          name: 'Money back or a lower price';
          article: 'Law on Consumer Protection (Russia), art. 22';
          text: 'The customer asked on {{start}}. Money back, a lower price or costs are due by {{due}}: the law gives 10 days.';
        };
        replacement: {
          name: 'Replacement';
          article: 'Law on Consumer Protection (Russia), art. 21';
          text: 'The customer asked on {{start}}. The faulty item has to be replaced by {{due}}: the law gives 7 days.';
        };
        replacementCheck: {
          name: 'Replacement after a check';
          article: 'Law on Consumer Protection (Russia), art. 21';
          text: 'The customer asked on {{start}}. As the quality has to be checked, the item has to be replaced by {{due}}: the law gives 20 days.';
        };
        replacementNotInStock: {
          name: 'Replacement that has to be ordered';
          article: 'Law on Consumer Protection (Russia), art. 21';
          text: 'The customer asked on {{start}}. As there is none in the shop, the item has to be replaced by {{due}}: the law gives a month.';
        };
        repair: {
          name: 'Repair';
          article: 'Law on Consumer Protection (Russia), art. 20';
          text: 'The customer asked on {{start}}. The repair has to be done by {{due}}: it may take 45 days at most.';
        };
        loanItem: {
          name: 'Something to use meanwhile';
          article: 'Law on Consumer Protection (Russia), art. 20';
          text: 'The customer asked for it on {{start}}. A similar item to use meanwhile is due by {{due}}: the law gives 3 days.';
        };
        distanceRefund: {
          name: 'Money back after a withdrawal';
          article: 'Law on Consumer Protection (Russia), art. 26.1';
          text: 'The customer withdrew on {{start}}. The money is due back by {{due}}: the law gives 10 days.';
        };
        exchangeRefund: {
          name: 'Money back when there is nothing to exchange';
          article: 'Law on Consumer Protection (Russia), art. 25';
          text: 'The item came back on {{start}} and there is nothing to exchange it for. The money is due back by {{due}}: the law gives 3 days.';
        };
        distanceWithdrawal: {
          name: 'Withdrawal without a reason';
          article: 'Law on Consumer Protection (Russia), art. 26.1';
          text: 'The item was delivered on {{start}}. The customer may send it back without a reason until {{due}}: the law gives 7 days.';
        };
        exchange: {
          name: 'Exchange of what does not fit';
          article: 'Law on Consumer Protection (Russia), art. 25';
          text: 'The item was bought on {{start}}. One that is sound but does not fit may be exchanged until {{due}}: the law gives 14 days.';
        };
        conformity: {
          name: 'Liability for faults';
          article: 'Law on Consumer Protection (Russia), art. 19';
          text: 'The item was delivered on {{start}}. Where no guarantee runs longer, the shop is liable for faults found until {{due}}, for two years.';
        };
      };
      ua: {
        refund: {
          name: 'Money back or a lower price';
          article: 'Law on Consumer Protection (Ukraine), art. 8';
          text: 'The customer asked on {{start}}. The money is due by {{due}}: the law gives 7 days.';
        };
        replacementCheck: {
          name: 'Replacement after a check';
          article: 'Law on Consumer Protection (Ukraine), art. 8';
          text: 'The customer asked on {{start}}. The item has to be replaced by {{due}}: the law gives 14 days when the quality has to be checked, otherwise it is due at once.';
        };
        repair: {
          name: 'Repair';
          article: 'Law on Consumer Protection (Ukraine), art. 8';
          text: 'The customer asked on {{start}}. The repair has to be done by {{due}}: the law gives 14 days.';
        };
        exchange: {
          name: 'Exchange of what does not fit';
          article: 'Law on Consumer Protection (Ukraine), art. 9';
          text: 'The item was bought on {{start}}. One that is sound but does not fit may be exchanged until {{due}}: the law gives 14 days.';
        };
      };
      de: {
        moneyBack: {
          name: 'Money back after a withdrawal';
          article: 'German Civil Code (BGB), § 357';
          text: 'The customer withdrew on {{start}}. The money is due back by {{due}}: the law gives 14 days.';
        };
        withdrawal: {
          name: 'Withdrawal without a reason';
          article: 'German Civil Code (BGB), § 355';
          text: 'The item was delivered on {{start}}. The customer may withdraw without a reason until {{due}}: the law gives 14 days.';
        };
        conformity: {
          name: 'Liability for faults';
          article: 'German Civil Code (BGB), § 438';
          text: 'The item was delivered on {{start}}. The shop is liable for faults that show until {{due}}, for two years.';
        };
        presumption: {
          name: 'Fault presumed from the start';
          article: 'German Civil Code (BGB), § 477';
          text: 'The item was delivered on {{start}}. A fault that shows until {{due}}, within a year, is presumed to have been there from the start; later the customer has to prove it.';
        };
      };
      gb: {
        refund: {
          name: 'Refund';
          article: 'Consumer Rights Act 2015, s. 20(15)';
          text: 'The shop agreed to a refund on {{start}}. The money is due by {{due}}: the law gives 14 days, and that day is the first.';
        };
        moneyBack: {
          name: 'Money back after a withdrawal';
          article: 'Consumer Contracts Regulations 2013, reg. 34';
          text: 'The customer withdrew on {{start}}. The money is due back by {{due}}: the law gives 14 days.';
        };
        reject: {
          name: 'Short-term right to reject';
          article: 'Consumer Rights Act 2015, s. 22';
          text: 'The item was delivered on {{start}}. A faulty one may be rejected for a full refund until {{due}}: the law gives 30 days, and days in repair do not count.';
        };
        withdrawal: {
          name: 'Withdrawal without a reason';
          article: 'Consumer Contracts Regulations 2013, reg. 30';
          text: 'The item was delivered on {{start}}. The customer may withdraw without a reason until {{due}}: the law gives 14 days.';
        };
      };
      eu: {
        moneyBack: {
          name: 'Money back after a withdrawal';
          article: 'Directive 2011/83/EU, art. 13';
          text: 'The customer withdrew on {{start}}. The money is due back by {{due}}: the law gives 14 days.';
        };
        withdrawal: {
          name: 'Withdrawal without a reason';
          article: 'Directive 2011/83/EU, art. 9';
          text: 'The item was delivered on {{start}}. The customer may withdraw without a reason until {{due}}: the law gives 14 days.';
        };
        conformity: {
          name: 'Liability for faults';
          article: 'Directive (EU) 2019/771, art. 10';
          text: 'The item was delivered on {{start}}. The shop is liable for faults that show until {{due}}, for two years.';
        };
        conformityAfterRepair: {
          name: 'Liability after a repair';
          article: 'Directive (EU) 2024/1799, art. 16';
          text: 'The item was delivered on {{start}} and has been repaired. The shop is liable for faults that show until {{due}}: two years, and one more for the repair.';
        };
        presumption: {
          name: 'Fault presumed from the start';
          article: 'Directive (EU) 2019/771, art. 11';
          text: 'The item was delivered on {{start}}. A fault that shows until {{due}}, within a year, is presumed to have been there from the start; later the customer has to prove it.';
        };
      };
    };
  };
  common: {
    undo: 'Undo';
    save: 'Save';
    cancel: 'Cancel';
    discarded: 'Thrown away';
    draft: {
      goOn: 'Go on with the draft';
      goOnWith: 'Go on with the draft: {{form}}';
    };
    back: 'Back';
    close: 'Close';
    remove: 'Remove';
    loading: 'Loading';
    nameless: 'No name';
    mood: {
      '1': 'Very upset';
      '2': 'Upset';
      '3': 'Neutral';
      '4': 'Content';
      '5': 'Pleased';
    };
    day: {
      pick: 'Pick a day';
      unknown: 'not a day';
      early: 'still to come';
      nextMonth: 'Next month';
      previousMonth: 'Previous month';
    };
    conflict: {
      text: 'Nothing is lost. Below is where the two versions differ; choose which one stays.';
      field: 'Field';
      mine: 'What you typed';
      theirs: 'What is stored now';
      choose: 'Which one stays?';
      keepMine: 'Keep mine';
      takeTheirs: 'Take the stored one';
      nothing: 'empty';
    };
    job: {
      progress: 'How far it is';
      stop: 'Cancel';
      stopping: 'Cancelling…';
    };
  };
  'complaint-words': {
    number: 'No. {{number}}';
    kind: {
      productDefect: 'Faulty goods';
      notAsDescribed: 'Not as described';
      wrongItem: 'Wrong item';
      damagedOnDelivery: 'Damaged on delivery';
      lateDelivery: 'Late delivery';
      poorService: 'Poor service';
      pricing: 'Price or bill';
      returnTrouble: 'Trouble with a return or refund';
      complaintHandling: 'How a complaint was handled';
      other: 'Something else';
    };
    state: {
      new: 'New';
      acknowledged: 'Acknowledged';
      assessing: 'Being looked into';
      waitingCustomer: 'Waiting for the customer';
      waitingSupplier: 'Waiting for the supplier';
      waitingExpert: 'Waiting for an expert';
      decided: 'Decided';
      settled: 'Settled';
      closed: 'Closed';
    };
    column: {
      new: 'New';
      assessing: 'Being looked into';
      waiting: 'Waiting';
      decided: 'Decided';
      settled: 'Settled';
    };
    demand: {
      repair: 'Repair';
      replacement: 'Replacement';
      priceReduction: 'Lower price';
      refund: 'Money back';
      apology: 'Apology';
      other: 'Something else';
    };
    buyer: {
      consumer: 'Private person';
      soleTrader: 'Sole trader, outside the trade';
      business: 'Business';
    };
    sale: {
      shop: 'In the shop';
      distance: 'By phone or online';
      offPremises: 'Outside the shop';
    };
    basis: {
      statutory: 'Rights by law';
      guarantee: "Seller's or maker's guarantee";
      withdrawal: 'Change of mind (withdrawal)';
      goodwill: 'Goodwill';
    };
    cause: {
      missingInformation: 'Missing information';
      quality: 'Quality';
      expectation: 'Expected something else';
      circumstances: 'Outside circumstances';
      lackOfEmpathy: 'Lack of attention';
      logistics: 'Delivery and stock';
      procedure: 'Our procedure';
    };
    verdict: {
      accepted: 'Accepted';
      partly: 'Accepted in part';
      rejected: 'Rejected';
    };
    remedy: {
      refund: 'Money back';
      exchange: 'Exchange';
      repair: 'Repair';
      discount: 'Discount or coupon';
      gift: 'Gift';
      freeDelivery: 'Free delivery';
      apology: 'Apology only';
    };
    way: {
      inPerson: 'In person or by phone';
      inWriting: 'In writing';
      mediation: 'Outside mediation';
    };
    medium: {
      inPerson: 'In person';
      phone: 'By phone';
      email: 'By e-mail';
      letter: 'By letter';
      message: 'By message';
    };
    escalation: {
      injury: 'Injury or safety';
      authority: 'Authority, press or lawyer';
      aboveLimit: 'Cost above the limit';
      failedAttempts: 'Three attempts failed';
      customerWish: 'The customer wishes it';
    };
    waitFor: {
      customer: 'Customer';
      supplier: 'Supplier';
      expert: 'Expert';
    };
    circumstance: {
      qualityCheck: 'Quality has to be checked first';
      notInStock: 'Replacement is not in stock';
      withdrawal: 'Withdrawal without a reason';
      unsolicitedVisit: 'Sold on an uninvited visit or excursion';
      loanItem: 'Customer asks for a loan item';
      noAnalogue: 'Nothing to exchange it for';
      repaired: 'Repaired once already';
    };
    weight: {
      '1': 'Low';
      '2': 'Medium';
      '3': 'High';
    };
    severity: {
      minor: 'Minor';
      medium: 'Medium';
      serious: 'Serious';
    };
    promiseState: {
      open: 'Open';
      kept: 'Kept';
      late: 'Kept late';
      broken: 'Broken';
      void: 'Taken back';
    };
  };
  complaint: {
    team: {
      unnamed: 'Owner';
    };
    header: {
      standing: 'How it stands';
      voided: 'Void';
      escalated: 'With the manager';
      approvalAsked: 'Waits for consent';
      severity: 'Severity: {{severity}}';
      owner: 'Led by: {{name}}';
      noOwner: 'Nobody leads it yet';
    };
    facts: {
      edit: 'Edit details';
      add: 'Add';
      missing: 'Not filled in yet: {{fields}}';
      saved: 'Details saved';
      failed: 'The details have not been saved';
      conflict: 'Somebody else changed the same fields';
      unknown: 'Not known';
      yes: 'yes';
      no: 'no';
      nobody: 'Nobody';
      time: 'Time';
      takenBy: 'Taken in by';
      call: 'The call in which it came';
      group: {
        complaint: 'What happened';
        goods: 'Goods and sale';
        law: 'What the law needs';
        ours: 'On our side';
      };
      field: {
        account: "In the customer's words";
        kind: 'What about';
        defect: 'What is wrong';
        defectFoundOn: 'Noticed on';
        demand: 'Demand';
        demandedAmount: 'Amount';
        customerCause: 'Cause, as the customer sees it';
        moodStart: 'Mood at first';
        product: 'Product';
        receipt: 'Receipt';
        purchasedOn: 'Bought on';
        deliveredOn: 'Delivered on';
        goodsHandedOver: 'Goods are with us';
        goodsCondition: 'Condition of the goods';
        buyer: 'Buyer';
        sale: 'Sold';
        legalBasis: 'Basis';
        circumstances: 'Circumstances';
        channel: 'Came by';
        receivedAt: 'Received';
        impact: 'Impact';
        urgency: 'Urgency';
        ownerId: 'Led by';
        helperId: 'Helps';
        nextUpdateOn: 'Next update to the customer';
      };
    };
    form: {
      kept: 'Draft kept';
      notKept: 'The draft is not on disk yet';
    };
    clocks: {
      none: 'No deadline runs.';
      nextUpdate: 'Next update to the customer';
      why: 'Why this day';
      customers_one: 'What the customer may do until when ({{count, number}})';
      customers_other: 'What the customer may do until when ({{count, number}})';
      own: {
        firstAnswer: 'Our own target: {{time}} after the complaint came in.';
        openHours: 'Only opening hours count.';
        pauses: 'Time spent waiting for others does not count.';
        nextUpdate: 'By then the customer hears from us how things stand, before having to ask.';
        resolution_one: 'Our own target: settled within {{count, number}} working day.';
        resolution_other: 'Our own target: settled within {{count, number}} working days.';
      };
      state: {
        kept: 'in time';
        keptLate: 'done late';
        standing: 'stands';
        hours: 'until {{time}}';
        overdueToday: 'overdue';
        over: 'over';
        overdue_one: '{{count, number}} day overdue';
        overdue_other: '{{count, number}} days overdue';
        left_one: '{{count, number}} day left';
        left_other: '{{count, number}} days left';
      };
      settle: {
        buyer: 'Say who bought it';
        sale: 'Say where it was sold';
        demand: 'Write down the demand';
        delivered: 'Enter the delivery date';
        qualityCheck: 'Say whether it is checked';
        notInStock: 'Say whether it is in stock';
        withdrawal: 'Say whether it is a withdrawal';
        unsolicitedVisit: 'Say how it was sold';
        loanItem: 'Say whether a loan item is wanted';
        noAnalogue: 'Say whether it can be exchanged';
        repaired: 'Say whether it was repaired';
      };
    };
    step: {
      label: 'Next steps';
      more: 'More';
      failed: 'This has not been done';
      medium: 'How';
      way: 'Way of settling';
      nextUpdate: 'Next update';
      reason: 'Reason';
      acknowledge: {
        button: 'Acknowledge';
        title: 'Confirm to the customer that it has arrived';
        do: 'Acknowledge';
        done: 'Receipt acknowledged';
      };
      assess: {
        button: 'Look into it';
        title: 'Begin to look into it';
        do: 'Look into it';
        done: 'The complaint is being looked into';
      };
      wait: {
        button: 'Wait';
        title: 'Wait for somebody';
        do: 'Wait';
        done: 'The complaint waits';
        for: 'Whom for';
        reason: 'What for';
        hint: 'Our own clock stands meanwhile. Deadlines by law go on.';
      };
      decide: {
        button: 'Decide';
        title: 'Decision';
        do: 'Decide';
        done: 'Complaint decided';
        verdict: 'Verdict';
        remedy: 'The customer gets';
        nothing: 'Nothing more';
        cost: 'Cost to us';
        reasons: 'Reasons';
        alternatives: 'What the customer can still do';
      };
      inform: {
        button: 'Give an update';
        title: 'Tell the customer where things stand';
        do: 'Write it down';
        done: 'Update written down';
        note: 'What was said';
      };
      reply: {
        button: 'Reply';
        title: 'Tell the customer the decision';
        do: 'Write down the reply';
        done: 'Reply written down';
        on: 'Day';
        proof: 'Proof';
        proofHint: 'Number of the letter, message sent at …';
      };
      settle: {
        button: 'Settle';
        title: 'Settle';
        do: 'Settle';
        done: 'Complaint settled';
        moneyOn: 'Money given on';
        mood: 'Mood at the end';
        followUpNote: 'Ask whether all is well';
      };
      pay: {
        button: 'Money given';
        title: 'When the customer got the money';
        do: 'Write down the day';
        done: 'Day of the money written down';
      };
      satisfaction: {
        button: 'Ask how it went';
        title: 'How satisfied is the customer?';
        do: 'Save the answer';
        done: 'Answer saved';
        question: 'Best asked some days later, not in the heat of the moment.';
        score: 'The customer is';
        comment: 'What could we have done better?';
      };
      close: {
        button: 'Close';
        title: 'Close the complaint';
        do: 'Close the complaint';
        done: 'Complaint closed';
        rootCause: 'Root cause';
        exactly: 'More exactly';
        notExactly: 'No more exactly';
        helps: 'What helps: {{remedy}}';
        prevention: 'What we learn from it';
        money: 'Money for the customer';
        moneyWithheld: 'Or why none goes out';
        action: 'So that it does not happen again';
      };
      reopen: {
        button: 'Reopen';
        title: 'Open it again';
        do: 'Reopen';
        done: 'Complaint open again';
        hint: 'What was decided before stays in the history.';
      };
      diagnose: {
        button: 'Name the cause';
        title: 'Why it came about';
        do: 'Note it down';
        done: 'Cause noted';
      };
      escalate: {
        button: 'Hand over to the manager';
        title: 'Hand over to the manager';
        do: 'Hand over';
        done: 'Handed over to the manager';
        because: 'Why';
        note: 'What the manager should know';
      };
      calm: {
        button: 'Take back from the manager';
        title: 'Take back from the manager';
        do: 'Take back';
        done: 'Back from the manager';
        hint: 'The mark goes away, the history keeps it.';
      };
      void: {
        button: 'Void';
        title: 'Void: taken in by mistake';
        do: 'Void';
        done: 'Complaint is void';
        hint: 'The number stays and is not given again.';
      };
    };
    satisfaction: {
      '1': 'Very dissatisfied';
      '2': 'Dissatisfied';
      '3': 'Neither';
      '4': 'Satisfied';
      '5': 'Very satisfied';
    };
    options: {
      title: 'What can be offered';
      begin: 'Put together two or three offers';
      edit: 'Change the offers';
      suggested: 'Usual here:';
      another: 'Another one';
      what: 'Offer';
      words: 'In words';
      remove: 'Remove offer {{number}}';
      save: 'Save offers';
      saved: 'Offers saved';
      failed: 'The offers have not been saved';
      theirs: 'Somebody else has put these together meanwhile. Saving puts yours in their place.';
      choose: 'Choose';
      chosen: 'Chosen';
    };
    approval: {
      title: 'Asked: the manager decides';
      by: 'Asked by {{name}}';
      ask: 'Ask the manager';
      asked: 'The manager has been asked';
      above: 'Above your limit of {{limit}}: the manager decides.';
      aboveUnknown: 'Above your limit: the manager decides.';
      waits: 'The manager decides about it.';
      words: 'Words to it; needed to refuse';
      agree: 'Agree';
      refuse: 'Refuse';
      agreed: 'Agreed: the complaint is decided';
      refused: 'Refused';
      failed: 'The answer has not been saved';
    };
    overtaken: {
      title: 'Somebody else was quicker';
      possible: 'What you typed is still here. Look whether it still fits.';
      impossible: 'This step is not possible any more. What you typed stays here until it is thrown away.';
      go: '{{verb}} all the same';
    };
    outcome: {
      title: 'Outcome';
      decidedBy: 'Decided by';
      approvedBy: 'Agreed by';
      reply: 'Reply';
      settled: 'Settled';
      moneyWithheld: 'Why no money went out';
      satisfaction: 'Satisfaction';
    };
    history: {
      title: 'Course';
      takenBack: 'Taken back';
      takenBackWhat: 'Taken back: {{what}}';
      nextUpdate: 'next update {{day}}';
      money: 'money {{day}}';
      moneyWithheld: 'no money: {{reason}}';
      changed: '{{field}}: {{old}} → {{fresh}}';
      did: {
        take: 'Taken in';
        acknowledge: 'Acknowledged';
        assess: 'Began to be looked into';
        wait: 'Waiting';
        decide: 'Decided';
        inform: 'Customer told how things stand';
        reply: 'Customer told the decision';
        settle: 'Settled';
        pay: 'Money given';
        satisfaction: 'Customer asked';
        close: 'Closed';
        reopen: 'Opened again';
        diagnose: 'Cause named';
        escalate: 'Handed over to the manager';
        calm: 'Back from the manager';
        void: 'Made void';
        change: 'Details changed';
        offer: 'Offers put together';
        handOver: 'Handed over';
        askApproval: 'Manager asked';
        agree: 'Manager agreed';
        refuse: 'Manager refused';
        takeBack: 'Taken back';
        promiseBroken: 'Opened again: a promise was broken';
      };
    };
    actions: {
      title: 'Corrective actions';
      add: 'Add an action';
      none: 'Nothing is to be changed yet.';
      what: 'What is done';
      owner: 'Who';
      due: 'By when';
      overdue: 'Overdue:';
      added: 'Action added';
      addFailed: 'The action has not been added';
      finished: 'Action done';
      resumed: 'Action open again';
      finishFailed: 'The action has not been changed';
      remove: 'Remove action: {{what}}';
      removed: 'Action removed';
      removeFailed: 'The action has not been removed';
    };
    story: {
      problem: 'Problem';
      reaction: 'Reaction';
      solution: 'Solution';
      effect: 'Effect';
      acknowledged: 'acknowledged {{day}}';
      replied: 'answered {{day}}';
      settled: 'settled {{day}}';
      mood: '{{before}} → {{after}}';
      notYet: 'not yet';
    };
  };
  complaints: {
    title: 'Complaints';
    detail: 'Complaint';
    new: 'New complaint';
    newShort: 'New';
    short: 'Complaint';
    count_one: '{{count, number}} open complaint';
    count_other: '{{count, number}} open complaints';
    found_one: '{{count, number}} found';
    found_other: '{{count, number}} found';
    showList: 'Show as a list';
    showBoard: 'Show as a board';
    wholeList: 'Back to the whole list';
    backToBoard: 'Back to the board';
    noKind: 'Kind not known';
    nobody: 'Nobody yet';
    list: {
      label: 'Complaints';
      head: {
        number: 'No.';
        name: 'Customer';
        kind: 'About';
        state: 'State';
        severity: 'Severity';
        due: 'Due';
      };
    };
    search: {
      label: 'Find a complaint';
      placeholder: 'Number, name, product or words';
      clear: 'Clear';
    };
    quick: {
      mine: 'Mine';
      overdue: 'Overdue';
      asked: 'To approve';
      escalated: 'With manager';
    };
    filter: {
      scope: 'Show';
      states: 'State';
      kinds: 'Kind';
    };
    scope: {
      open: 'Open';
      done: 'Closed';
      void: 'Void';
      all: 'All';
    };
    order: {
      due: 'What is due first';
      received: 'Latest first';
      severity: 'Most serious first';
    };
    mark: {
      void: 'Void';
      asked: 'Waits for consent';
      escalated: 'With the manager';
    };
    clock: {
      law: 'by law';
      own: 'our own';
      update: 'tell the customer';
      assumed: {
        law: 'by law, assumed';
        own: 'our own, assumed';
        update: 'tell the customer';
      };
      assumedHint: 'Something is not known yet, so the strictest case is taken.';
      until: {
        law: 'Deadline by law: {{day}}.';
        own: 'Our own deadline: {{day}}.';
        update: 'The customer is to hear from us by: {{day}}.';
      };
      late_one: '{{count, number}} day late';
      late_other: '{{count, number}} days late';
      lateNow: 'Late since today';
      today: 'Today';
      tomorrow: 'Tomorrow';
      left_one: '{{count, number}} day left';
      left_other: '{{count, number}} days left';
    };
    empty: {
      title: 'No open complaint';
      text: 'Here stands every complaint until it is settled, with its deadlines. Customer and one sentence are enough to begin.';
    };
    noMatch: {
      title: 'No complaint fits';
      text: 'Other words or fewer filters may find it.';
      clear: 'Show all open ones';
    };
    selection: 'Selected complaints';
    handOver: {
      button: 'Hand over to…';
      done_one: '{{count, number}} complaint handed over to {{name}}';
      done_other: '{{count, number}} complaints handed over to {{name}}';
      nothing: 'Nothing to change: it was like that already.';
      failed: 'Not everything could be handed over';
      undone_one: 'Taken back for {{count, number}} complaint.';
      undone_other: 'Taken back for {{count, number}} complaints.';
      kept_one: '{{count, number}} was changed since and stays as it is.';
      kept_other: '{{count, number}} were changed since and stay as they are.';
    };
    board: {
      label: 'Board';
      hint: 'Arrow keys go from card to card, Enter opens, M moves.';
      column_one: '{{name}}, {{count, number}} complaint';
      column_other: '{{name}}, {{count, number}} complaints';
      empty: 'Nothing here';
      menu: 'Move to…';
      moved: 'No. {{number}} moved to: {{name}}';
      failed: 'No. {{number}} could not be moved';
      takenBack: 'No. {{number}} is back where it was';
    };
    move: {
      acknowledge: 'Acknowledged…';
      assess: 'Being looked into';
      wait: 'Waiting…';
      decide: 'Decided…';
      settle: 'Settled…';
      close: 'Closed…';
      reopen: 'Being looked into again…';
      nothing: 'It can go nowhere else now.';
    };
    intake: {
      title: 'New complaint';
      account: 'What happened, in the customer’s words';
      accountHint: 'One sentence is enough for now';
      accountMissing: 'Write down what it is about.';
      whoHint: 'The card will be made when the complaint is saved.';
      more: 'More';
      moreInside: 'Receipt, dates, amount, goods, mood, severity';
      save: 'Take in';
      cancel: 'Throw away';
      discarded: 'Text thrown away';
      saved: 'Complaint No. {{number}} taken in';
      undone: 'No. {{number}} is void; the number stays';
      voidReason: 'Taken in by mistake';
      failed: 'The complaint could not be saved';
      unfinished: {
        title: 'A complaint was begun and not saved';
        about: 'Begun: “{{text}}”';
        resume: 'Go on with it';
        discard: 'Begin anew';
      };
    };
    reaction: {
      title: 'A good first reaction';
      always: 'Let them finish, and say back what you heard.';
      apologise: 'Say sorry for the trouble, without looking for who is to blame.';
      sympathise: 'Say that you see how annoying this is.';
      explain: 'Explain simply what happened and why.';
      compensate: 'Offer something for the waiting.';
      exchangeOrRefund: 'Offer an exchange or the money back at once.';
      verify: 'Check the order together.';
      exchangeFree: 'Exchange it free of charge.';
      extra: 'Add a little something.';
      nameChange: 'Say what will be done differently.';
      talkInPerson: 'Talk it over in person, rather than in writing.';
      offerChoice: 'Offer two or three ways to choose from.';
      next: 'Say when they will hear from you next.';
    };
    ofCustomer: {
      title: 'Complaints';
      story: 'How it went';
    };
  };
  customers: {
    title: 'Customers';
    search: {
      label: 'Find a customer';
      placeholder: 'Name, company, 4 digits of a number, e-mail';
      clear: 'Clear the search';
    };
    list: {
      label: 'Customers';
      count_one: '{{count, number}} customer';
      count_other: '{{count, number}} customers';
      found_one: '{{count, number}} found';
      found_other: '{{count, number}} found';
      binned_one: '{{count, number}} in the bin';
      binned_other: '{{count, number}} in the bin';
      new: 'New customer';
      bin: 'Bin';
      leaveBin: 'Back to customers';
    };
    empty: {
      title: 'No customers yet';
      text: 'Everybody who calls or comes in gets a card here, with the whole history in one place.';
      import: 'Import a list';
    };
    noMatch: {
      title: 'Nothing found for “{{search}}”';
      text: 'Part of a name or any four digits of a number is enough.';
      create: 'New customer “{{search}}”';
    };
    emptyBin: {
      title: 'The bin is empty';
      text: 'Cards that you delete wait here with their history until you restore them.';
    };
    noMatchBin: {
      title: 'Nothing in the bin for “{{search}}”';
    };
    choose: {
      title: 'No card is open';
      text: 'Choose a customer from the list, or type a name or number in the search field.';
    };
    card: {
      label: 'Customer card';
      back: 'Back to the list';
      edit: 'Edit';
      bin: 'Delete';
      newCall: 'New call with this customer';
      newCallShort: 'New call';
      restore: 'Restore';
      binned: 'Moved to the bin: {{when}}';
      phones: 'Phone';
      emails: 'E-mail';
      company: 'Company';
      address: 'Address';
      note: 'Note';
      callNumber: 'Call {{number}}';
      writeTo: 'Write to {{address}}';
      noDetails: 'No number or address yet.';
      lastContact: 'Last contact {{when}}';
      contacts_one: '{{count, number}} contact';
      contacts_other: '{{count, number}} contacts';
      toBin: 'Moved to the bin: {{name}}';
      restored: 'Restored: {{name}}';
      added: 'New card: {{name}}';
      binFailed: 'The card could not be moved to the bin';
      restoreFailed: 'The card could not be restored';
      openFailed: 'No program answered to this link';
      saved: 'Saved: {{name}}';
      changedSince: 'Changed again since, so it stays as it is: {{name}}';
    };
    form: {
      new: 'New customer';
      edit: 'Edit card';
      givenName: 'First name';
      familyName: 'Last name';
      phone: 'Phone';
      email: 'E-mail';
      addPhone: 'Another number';
      addEmail: 'Another e-mail';
      removePhone: 'Remove number {{number}}';
      removeEmail: 'Remove e-mail {{address}}';
      company: 'Company';
      street: 'Street and number';
      postalCode: 'Postcode';
      city: 'Town';
      region: 'Region';
      country: 'Country';
      note: 'Note';
      noteHint: 'Only what helps the next conversation.';
      save: 'Save';
      cancel: 'Cancel';
      saveFailed: 'The card has not been saved';
      discarded: 'Changes thrown away';
      honorific: 'Mr or Ms';
      patronymic: 'Patronymic';
      formOfAddress: 'Form of address';
      formOfAddressExample: 'for instance, {{example}}';
      formOfAddressHint: 'As this person likes to be spoken to';
      phoneLabel: 'Kind of number {{number}}';
      emailLabel: 'Kind of address {{address}}';
      noLabel: 'kind';
      language: 'Language';
      preferredChannel: 'Preferred channel';
      convenientHours: 'Convenient hours';
      convenientHoursHint: 'for instance, weekdays after 5 pm';
      birthday: 'Birthday';
      birthdayHint: 'Day first; the year is optional';
      birthdayExample: '2.3 or 2 March 1985';
      birthdayUnclear: 'No such day. The day comes first: 25.3 or 25 March.';
      usual: 'The usual';
      usualHint: 'What this person normally takes';
      reasons: 'Why they come';
      decisionStyle: 'How they decide';
      buyingStyle: 'How they buy';
      stage: 'Stage';
      responsible: 'Looked after by';
      tags: 'Tags';
      tagsHint: 'Enter or a comma ends a tag';
      removeTag: 'Remove tag {{tag}}';
      unknown: 'Not known';
      nobody: 'Nobody';
      unfoldAll: 'Unfold all';
      nothingFound: 'Nothing like that';
      kept: 'Draft kept';
      notKept: 'Not on disk yet – the text is safe in this window, and the program keeps trying.';
      groups: {
        addressing: 'How to address';
        contact: 'How to reach';
        person: 'About them';
        shop: 'For the shop';
        address: 'Address';
        note: 'Note';
      };
      inside: {
        addressing: 'Mr or Ms, patronymic, form of address';
        contact: 'language, channel, convenient hours';
        person: 'company, birthday, the usual, why they come';
        shop: 'tags, stage, who looks after them';
        address: 'street, postcode, town';
        note: 'what helps the next conversation';
      };
    };
    unsaved: {
      title: 'There are unsaved changes on this card.';
      resume: 'Carry on editing';
      discard: 'Throw them away';
      new: 'A card was begun here and not saved: {{name}}';
    };
    conflict: {
      title: 'This card was changed while you were editing';
    };
    profile: {
      honorific: {
        none: 'None';
        mr: 'Mr';
        ms: 'Ms';
      };
      phoneLabel: {
        mobile: 'Mobile';
        home: 'Home';
        work: 'Work';
        other: 'Other';
      };
      emailLabel: {
        home: 'Private';
        work: 'Work';
        other: 'Other';
      };
      stage: {
        potential: 'Potential';
        new: 'New';
        repeat: 'Came back';
        regular: 'Regular';
        loyal: 'Loyal';
        advocate: 'Recommends us';
      };
      decisionStyle: {
        pragmatic: 'Facts and guarantees';
        emotional: 'Trust and care';
        analytical: 'Detail and evidence';
      };
      buyingStyle: {
        impulsive: 'On impulse';
        rational: 'After some thought';
        bargain: 'Looks for bargains';
        premium: 'Wants the best';
      };
      reason: {
        quality: 'Quality';
        price: 'Price';
        place: 'Close by';
        habit: 'Habit';
        noAlternative: 'No alternative';
      };
    };
    similar: {
      title: 'Perhaps already here';
      text: 'What you have typed stays when you open a card.';
      reasons: {
        phone: 'same number';
        email: 'same e-mail';
        name: 'same name';
      };
    };
  };
  demo: {
    title: 'Demo shop';
    about: 'About 200 made-up customers with a year of contacts, to look around and try things out. They can be removed again at any time.';
    here: 'The customers of the demo shop are here. Your own customers stay when they go.';
    add: 'Add the demo shop';
    adding: 'The demo shop is being added.';
    progress: '{{done, number}} of {{total, number}}';
    banner: 'These are demo customers.';
    bannerText: 'Try out whatever you like.';
    remove: 'Remove';
    removed: 'The demo shop has been removed';
    really: {
      title: 'Remove the demo shop?';
      text: 'All its customers go, with everything that was written down about them. Your own customers stay. This cannot be undone.';
      remove: 'Remove the demo shop';
    };
    failed: {
      add: 'The demo shop has not been added.';
      remove: 'The demo shop has not been removed completely.';
    };
  };
  due: {
    title: 'Deadlines and promises';
    nothing: 'Nothing is due. Deadlines of complaints and promises to customers will stand here in good time.';
    kind: {
      clock: 'Deadline';
      update: 'Next update to the customer';
      promise: 'Promise';
      action: 'Corrective action';
      approval: 'Manager’s decision';
    };
    rules: {
      firstAnswer: 'First answer';
      resolution: 'Solution';
      nextUpdate: 'Next update to the customer';
    };
    byLaw: '{{rule}}, by law';
    own: '{{rule}}, our own deadline';
    assumed: 'assumed';
    assumedHint: 'Something is not known yet, so the strictest case is taken.';
    overdue: 'Overdue';
    late_one: '{{count, number}} day late';
    late_other: '{{count, number}} days late';
    lateNow: 'Late since today';
    left_one: '{{count, number}} day left';
    left_other: '{{count, number}} days left';
    open: 'Open';
    openOf: 'Open: {{of}}';
    finish: 'Done';
    more_one: 'Show {{count, number}} more';
    more_other: 'Show {{count, number}} more';
    snooze: {
      do: 'Put off';
      of: 'Put off: {{of}}';
      reason: 'Why';
      reasonHint: 'The team reads it beside the entry.';
      until: 'Until';
      nextWeek: 'Next week';
      later: 'Choose a day after today.';
      done: 'Put off: {{when}}';
      failed: 'It has not been put off';
    };
    snoozed: {
      title_one: '{{count, number}} put off';
      title_other: '{{count, number}} put off';
      by: '{{when}}, {{name}}: {{reason}}';
      nobody: 'somebody';
      wake: 'Bring back';
      wakeOf: 'Bring back: {{of}}';
      done: 'Back in the list';
      failed: 'It is still put off';
    };
    digest: {
      overdue_one: '{{count, number}} overdue';
      overdue_other: '{{count, number}} overdue';
      today_one: '{{count, number}} due today';
      today_other: '{{count, number}} due today';
      title: 'For a start:';
      close: 'Good';
      failed: 'This will be shown once more';
    };
  };
  errors: {
    VALIDATION: {
      happened: 'Something is not filled in right.';
      safe: 'Nothing has been changed, and what you typed is still here.';
      todo: 'Look at the marked fields.';
    };
    NOT_FOUND: {
      happened: 'This is no longer here.';
      safe: 'Nothing else is affected.';
      todo: 'Go back to the list and look again.';
    };
    CONFLICT: {
      happened: 'Somebody changed this in the meantime.';
      safe: 'Neither version is lost.';
      todo: 'Compare the two and choose one.';
    };
    FORBIDDEN: {
      happened: 'Your role does not allow this.';
      safe: 'Nothing has been changed.';
      todo: 'Ask the owner or the manager.';
    };
    LOCKED: {
      happened: 'The program is locked.';
      safe: 'Everything is kept.';
      todo: 'Sign in and carry on.';
    };
    BUSY: {
      happened: 'The program is busy with something longer.';
      safe: 'Nothing is lost.';
      todo: 'Wait a moment and try again.';
    };
    READONLY: {
      happened: 'The data folder cannot be written to.';
      safe: 'Everything saved so far is safe.';
      todo: 'Check the access rights of the data folder, or whether the disk is write-protected.';
    };
    DISK_FULL: {
      happened: 'The disk is full.';
      safe: 'Everything saved so far is safe.';
      todo: 'Free some space and try again.';
    };
    CORRUPT: {
      happened: 'The data file is damaged.';
      safe: 'It has been left as it is.';
      todo: 'Close the program, copy the data folder to another place and keep the copy.';
    };
    CANCELLED: {
      happened: 'This was stopped.';
      safe: 'Nothing has been changed.';
      todo: 'You can start again at any time.';
    };
    UNSUPPORTED: {
      happened: 'The program cannot do this here.';
      safe: 'Nothing has been changed.';
      todo: 'Look for a newer version of Kontuar.';
    };
    INTERNAL: {
      happened: 'Something went wrong in the program.';
      safe: 'Everything saved so far is safe.';
      todo: 'Try again; if it keeps happening, start the program again.';
    };
    undoFirst: {
      laterTalk: {
        happened: 'There was a later call about this complaint.';
        safe: 'Nothing has been changed.';
        todo: 'Undo the later call first, and then this; {{keys}} has both.';
      };
    };
    more: 'More';
    reference: 'Number of the entry in the log: {{ref}}';
    retry: 'Try again';
    fields: {
      required: 'Needs to be filled in.';
      tooLong: 'Too long.';
      tooMany: 'Too many.';
      email: 'An e-mail address has an @ with something on both sides.';
      nameOrNumber: 'A name, a number or an e-mail address is needed.';
      lastOwner: 'The shop needs an owner. Give somebody else this role first.';
      invalid: 'Does not look right.';
    };
    backup: {
      unreachable: 'The backup cannot be read. Check that the drive is plugged in and that the file is still there.';
      damaged: 'This backup is damaged. Copy it here once more, or choose an older one.';
      notBackup: 'This is not a backup of Kontuar. Choose a file whose name ends in .kontuar.';
      needsPassphrase: 'This backup is locked. Enter the passphrase that it was made with.';
      wrongPassphrase: 'The passphrase does not fit. Check capital letters and the keyboard layout, and enter it again.';
      newer: 'This backup was made by a newer version of Kontuar. Install that version and open the backup there.';
      vanished: 'A file of the shop went away or changed while the backup was being made. Try again.';
      stray: 'In the folder “attachments” lies something that Kontuar did not put there. Move it to another place and try again.';
    };
  };
  'first-steps': {
    title: 'First steps';
    progress: 'Step {{step}} of {{of}}';
    skip: 'Skip';
    next: 'Continue';
    failed: 'The answers have not been stored';
    promise: 'Everything stays on this computer: no account, no internet.';
    language: {
      title: 'Welcome to Kontuar';
      text: 'It remembers whom you talked to, about what, and what you promised. In which language shall it speak?';
    };
    shop: {
      title: 'Your shop';
      text: 'Everything can be changed later in the settings.';
      name: 'Name of the shop';
      nameExample: 'The Corner Cobbler';
      ownName: 'Your name';
      ownNameHint: 'Stands beside what you write down. Can stay empty.';
    };
    begin: {
      title: 'How would you like to begin?';
      text: 'The other ways stay open.';
      empty: {
        title: 'Start empty';
        text: 'With the next customer who calls or comes in.';
      };
      import: {
        title: 'Bring my customers';
        text: 'From an Excel or CSV file, out of a spreadsheet or another program.';
      };
      demo: {
        title: 'Look around first';
        text: 'In a demo shop with about 200 made-up customers. They are removed with one click.';
      };
      restore: {
        title: 'Restore a backup';
        text: 'From another computer or a stick.';
      };
    };
  };
  'follow-ups': {
    title: 'Follow-ups';
    label: 'Follow-up';
    day: 'Day';
    note: 'What about';
    quick: {
      today: 'Today';
      tomorrow: 'Tomorrow';
      inThreeDays: 'In 3 days';
      inAWeek: 'In a week';
      another: 'Another day';
    };
    remove: 'No follow-up';
    row: {
      noNote: 'Get in touch';
      call: 'Call';
      callOf: 'Call: {{of}}';
      done: 'Done';
      doneOf: 'Done: {{of}}';
      move: 'Move';
      moveOf: 'Move to another day: {{of}}';
      moveThere: 'Move';
      overdue: 'Overdue';
    };
    finished: 'Follow-up done';
    moved: 'Follow-up moved: {{when}}';
    finishFailed: 'The follow-up is still open';
    moveFailed: 'The follow-up has not been moved';
  };
  frame: {
    program: 'Kontuar';
    navigation: 'Screens';
    skip: 'Skip to the content';
    newCall: 'New call';
    signedIn: 'At the counter: {{name}}';
    roles: {
      owner: 'Owner';
      manager: 'Manager';
      staff: 'Team member';
    };
    screens: {
      today: 'Today';
      customers: 'Customers';
      complaints: 'Complaints';
      import: 'Import';
      settings: 'Settings';
    };
    restarting: {
      title: 'One moment.';
      text: 'The program is opening its data again. What you typed stays where it is.';
    };
    failed: {
      title: 'The data cannot be reached.';
      text: 'What you typed is still in this window. Copy it if it matters, then close the program and start it again.';
    };
    damaged: {
      title: 'The data file needs attention.';
      text: 'A check has found damage in it. Copy the data folder to another place before doing anything else.';
    };
  };
  guided: {
    begin: 'Guide';
    beginHint: 'Let a guide lead this call';
    beginFor: 'Guided call';
    leave: 'Leave the guide';
    leaveHint: 'Back to the plain form; nothing is lost';
    saveHint: 'Save everything: call, complaint, decision, promises';
    playbook: 'Call guide';
    beside: 'Who it is';
    ways: 'What happened';
    questions: 'Ask';
    ratherNot: 'Rather not say';
    mood: {
      start: 'Mood at the start';
      now: 'Mood now';
    };
    course: {
      title: 'Course of the talk';
      left: 'left for a branch';
      done: 'done';
    };
    phrases: {
      title: 'What you can say';
      more: 'Other phrases';
      say: 'Mark as said';
      copy: 'Copy: {{text}}';
      copyHint: 'Copy ({{key}})';
    };
    tools: {
      title: 'At any moment';
      hold: 'Hold';
      resume: 'Back from hold';
      pause: 'Break, call back';
      handOver: 'Hand over';
      limit: 'Abuse, threats';
      other: 'Something else';
      back: 'One step back';
    };
    abuse: {
      insult: 'Insult';
      obscenity: 'Swearing';
      threat: 'Threat';
      none: 'Not so: take the last one back';
    };
    limits: {
      asked_one: 'asked {{count, number}} time';
      asked_other: 'asked {{count, number}} times';
      warned_one: 'warned {{count, number}} time';
      warned_other: 'warned {{count, number}} times';
    };
    hold: {
      waits: 'The customer is waiting';
      long: 'Come back now, or offer to call back';
    };
    entries: {
      title: 'Write down';
    };
    account: {
      label: 'What happened';
      placeholder: 'In the customer’s words';
      fromNotes: 'Take it from the notes';
    };
    fact: {
      kind: 'Kind of complaint';
      product: 'Product';
      receipt: 'Receipt';
      purchasedOn: 'Bought on';
      buyer: 'Bought as';
      sale: 'Bought where';
      demand: 'What they ask for';
      nextUpdate: 'We get back to them by';
      unknown: 'Not known';
    };
    offers: {
      cost: 'cost';
      words: 'Details, and by when';
    };
    choice: {
      label: 'What they choose';
      none: 'No offers are written down yet.';
      reasons: 'Why we decide so';
      aboveLimit: 'Above your limit of {{limit}}: saving asks the manager.';
    };
    promise: {
      what: 'What we do';
      remove: 'Remove promise {{number}}';
      me: 'I do';
    };
    recap: {
      title: 'Recap';
      none: 'What is agreed will stand here, to be read aloud.';
      copy: 'Copy the recap';
      copied: 'Copied';
      happened: 'What happened. {{what}}';
      agreed: 'What we agreed: {{what}}.';
      promise: '{{what}}. By {{day}}.';
      nextUpdate: 'We get in touch by {{day}}.';
      callBack: 'We ring on {{day}} at {{time}}.';
    };
    callBack: {
      time: 'At';
      day: 'On';
      wrong: 'A time, like 15:30';
      note: 'Call back at {{time}}, as agreed';
    };
    handOver: {
      who: 'Who goes on with it';
      nobody: 'Nobody yet';
      briefing: 'Briefing';
      anew: 'Write it anew from the record';
    };
    brief: {
      who: 'Customer: {{who}}';
      open_one: '{{count, number}} complaint is open already';
      open_other: '{{count, number}} complaints are open already';
      happened: 'Happened: {{what}}';
      demand: 'Asks for: {{what}}';
      offered: 'Offered: {{what}}';
      agreed: 'Agreed: {{what}}';
      promised: 'Promised: {{what}}, by {{day}}';
      mood: 'Mood: {{mood}}';
      limits_one: 'A limit was crossed {{count, number}} time';
      limits_other: 'A limit was crossed {{count, number}} times';
    };
    safety: {
      label: 'Is anybody hurt or at risk?';
      yes: 'Yes';
      no: 'No';
    };
    helped: {
      label: 'What helped last time';
      score: 'content: {{score}} of 5';
    };
    skip: {
      why: 'Why this step is left out';
      go: 'Leave it out';
    };
    lost: {
      title: 'This guide cannot be read any more';
      text: 'What you wrote down is safe. It moves to the notes of an ordinary call; add the complaint and the promises by hand afterwards.';
      goOn: 'Go on in the plain form';
    };
    movedOn: {
      title: 'The complaint has moved on meanwhile';
      text: 'What was agreed here cannot be added to it any more. All that you wrote down is still here.';
      saveAsNew: 'Save as a new complaint';
    };
  };
  help: {
    title: 'Help';
    keys: {
      title: 'Keys';
      everywhere: 'Everywhere';
      nextCall: 'Next open call';
      screens: 'Screens';
      typing: 'In a call or a form';
      lists: 'In lists';
      newCall: 'New call';
      guide: 'Lead this call, or begin a guided one';
      prepare: 'Prepare a hard call, on a card or a complaint';
      palette: 'Do or open anything';
      search: 'Find a customer';
      newCustomer: 'New customer';
      newComplaint: 'New complaint';
      undo: 'Undo';
      people: 'Who is at the counter';
      help: 'Help';
      keys: 'This list of keys';
      screen1: 'Today';
      screen2: 'Customers';
      screen3: 'Complaints';
      screen4: 'Import';
      screen5: 'Settings';
      save: 'Save';
      back: 'Back – nothing typed is lost';
      mood: 'How the customer seems, when the faces are chosen';
      arrows: 'Up and down';
      open: 'Open';
      edit: 'Edit a contact in the history';
      remove: 'Move it to the bin';
      read: 'Mark crossed limits on Today as read';
      complaint: 'On the page of a complaint';
      guided: 'In a guided call';
      guidedNext: 'On to the usual next step';
      guidedTyping: 'The same while typing, into the next field';
      guidedWay: 'Another way on';
      guidedSay: 'Mark a phrase as said; with Shift, copy it';
      guidedMore: 'Other phrases';
      guidedMood: 'Mood down and up';
      guidedCalm: 'What is advised now';
      guidedFields: 'Into the first field';
      guidedNotes: 'Into the notes';
      guidedAdvice: 'More on how to talk';
      after: 'After a guided call';
      afterBegin: 'Begin the quiet minute';
      afterSkip: 'Leave it out or stop it';
      afterFollowUp: 'Book the follow-up';
    };
    begin: {
      title: 'How to begin';
      text: 'When somebody calls or comes in, press F2, type the name or number, write down what it is about, and save. A card for somebody new is made on the way. A telephone program on this computer can begin the call by itself, as docs/screen-pop.md of Kontuar describes.';
    };
    where: {
      title: 'What is where';
      text: 'Today: deadlines and promises, whom to call back, calls that were interrupted, birthdays.\nCustomers: the list and the cards, each with its whole history.\nComplaints: the register and the board.\nImport: a list of customers from a file.\nSettings: language and colours, the shop and its rules, the team, where the data is.';
    };
    call: {
      title: 'When you are interrupted';
      text: 'Leave a call with Esc at any time. It waits on the left with every word, also after a power cut, and several can be open at once.';
    };
    hard: {
      title: 'A hard call';
      text: 'Press F3 in a call, or “Guided call” on a card or a complaint. Kontuar shows one thing to do at a time, with sentences to say, and every fact is written down once. H lets the customer wait, B breaks off until a set time, M hands over, L is for insults and threats, T shows more on how to talk with this person. Save makes the complaint, the decision and the promises of it; undo takes all of it back.';
    };
    hardAround: {
      title: 'Before and after a hard call';
      text: 'Shift+F3 on a card or a complaint opens a sheet for the minutes before: what we know in five lines, the likely cause, two or three things that we can keep, and what to have at hand, ticked by digits. F3 on it begins the call with all of that filled in; “Plan it” puts it on a day, and on Today it waits under “Planned hard calls”. A call back agreed in a talk stands there by itself. After the call a quiet minute waits: B begins it, S leaves it out. The questions that follow are to oneself, and nobody else reads the answers; you find yours again under the call in the history. What there is no time for stands on Today for two days.';
    };
    complaint: {
      title: 'Complaints';
      text: 'Ctrl+Shift+R takes one in from wherever you are: who it is and one sentence are enough. The register counts down what the law and the shop ask for, the most urgent first. On the board a card is moved by hand, or with M. Money that was decided stays owed until the day on which it went out is written down.';
    };
    safe: {
      title: 'Nothing gets lost';
      text: 'Everything is stored as you type, on this computer only. What you delete goes to the bin, and what you did last can be undone. Small slips are no harm.';
    };
    counter: {
      title: 'Who is at the counter';
      text: 'Press F8 and a digit, and somebody else is at the counter; what was being typed waits for its person. A role decides what is shown: only the owner changes the shop and the team. A PIN keeps colleagues apart here and locks the counter when nobody is there. It does not protect copied files: for that there is a passphrase on backups and the disk encryption of the system.';
    };
    backup: {
      title: 'A second copy';
      text: 'Once a day, and when it is closed, Kontuar copies everything into a backup and opens it again to see that nothing is missing; before an import or an update as well. The shield at the top says when that was. In the settings you choose a second place for these backups, a stick for instance, make one where you want it, with a passphrase if you like, and check any other.';
    };
    recovery: {
      title: 'When something breaks';
      text: 'If the data cannot be opened, Kontuar says why and offers ways on: the newest backup, or what can still be read. The broken file is put aside and never deleted. To go back to an earlier day, choose “Restore a backup” in the settings; what is here now is kept in a backup first. Print the recovery sheet once and keep it away from the computer.';
    };
  };
  imports: {
    title: 'Import customers';
    empty: {
      title: 'Bring your customers along';
      text: 'An Excel workbook or a CSV file works: from a spreadsheet, a phone, Google Contacts or Outlook. Everybody in it gets a card, and the next time they call, four digits of the number are enough to find them.';
      safe: 'First you see what is in the file and who is new. Nothing is added until you say so, and a whole import can be taken back.';
    };
    choose: 'Choose a file';
    chooseAnother: 'Choose another file';
    drop: {
      hint: 'or drop it here';
      one: 'Let go to see what is in it';
      several: 'One file at a time';
    };
    startOver: 'Back to the start';
    readFailed: 'The file could not be read';
    file: {
      safe: 'Nothing has been added.';
      unreachable: 'The file is no longer where it was, or another program keeps it to itself. Close it there, or choose it again.';
      encrypted: 'The workbook is locked with a password. Open it in the spreadsheet program, save a copy without the password, and choose that copy here.';
      oldWorkbook: 'This is a workbook in the old XLS format. Open it in the spreadsheet program, choose “Save as”, then Excel workbook (XLSX), and pick the new file here.';
      damaged: 'The file is damaged or cut off, perhaps by a download that was interrupted. Get it once more, or open it in the spreadsheet program and save it again.';
      notTable: 'This is neither a workbook nor text in columns, whatever its name says. In the program that the list comes from, save it as XLSX or CSV, and choose that file here.';
      tooBig: 'The file holds more than can be read at once. Split it in the spreadsheet program, or save the sheet with the customers as CSV.';
      tooWide: 'The table has more than 500 columns. Keep those about customers in it, save it, and choose it again.';
      empty: 'There is nothing in this file.';
      emptyHint: 'Choose another one, or fill this one in and choose it again.';
    };
    safetyFailed: 'Nothing was added: the backup before it could not be made';
    undoFailed: 'The import could not be undone';
    encoding: {
      label: 'Character set';
      hint: 'Try another one if letters look wrong.';
      'utf-8': 'Unicode (UTF-8)';
      'utf-16le': 'Unicode (UTF-16 LE)';
      'utf-16be': 'Unicode (UTF-16 BE)';
      'windows-1250': 'Central European (Windows-1250)';
      'windows-1251': 'Cyrillic (Windows-1251)';
    };
    separator: {
      label: 'Between columns';
      comma: 'Comma';
      semicolon: 'Semicolon';
      tab: 'Tab';
      bar: 'Vertical bar';
    };
    sheet: {
      label: 'Sheet';
      hint: 'The one with the most rows is chosen.';
    };
    columns: {
      title: 'What goes where';
      hint: 'The first rows of the file. Choose above each column what it becomes on the card.';
      label: 'Column “{{column}}”';
      unnamed: 'Column {{number}}';
      leaveOut: 'Leave out';
      noRows: 'There are no rows below the heading.';
      nothingMapped: 'Choose at least one column with a name, company, phone or e-mail. Without one there is nothing to make a card from.';
      remembered: 'The columns are as you chose them the last time a file like this came in.';
      used_one: '{{count, number}} of {{total, number}} columns is used. Checking adds nothing yet.';
      used_other: '{{count, number}} of {{total, number}} columns are used. Checking adds nothing yet.';
    };
    field: {
      givenName: 'First name';
      patronymic: 'Patronymic';
      familyName: 'Last name';
      fullName: 'Full name';
      familyNameFirst: 'Full name, last name first';
      company: 'Company';
      phone: 'Phone';
      email: 'E-mail';
      street: 'Street and number';
      postalCode: 'Postcode';
      city: 'Town';
      region: 'Region';
      country: 'Country';
      birthday: 'Birthday';
      tags: 'Tags';
      usual: 'The usual';
      note: 'Note';
    };
    check: 'Check the file';
    add_one: 'Add {{count, number}} customer';
    add_other: 'Add {{count, number}} customers';
    running: {
      check: 'Checking the file';
      safety: 'Making a backup first';
      run: 'Adding customers';
      undo: 'Taking the import back';
      rows: 'Rows read';
      cards: 'Cards taken back';
      share: 'How far it is';
      counting: 'Getting ready…';
      cardsProgress: '{{done, number}} of {{total, number}}';
      progress_one: '{{done, number}} of {{total, number}} row';
      progress_other: '{{done, number}} of {{total, number}} rows';
      leave: 'You can go on working meanwhile.';
      cancel: 'Stop';
      cancelling: 'Stopping…';
    };
    stopped: {
      check: 'Stopped.';
      run: 'Stopped. Nothing was added.';
    };
    checked: {
      title: 'The file is checked';
      hint: 'Nothing has been added yet.';
      nothingNew: 'Nobody new in this file';
      nothingNewHint: 'There is nothing to add: everybody is here already, or the rows cannot be read.';
      back: 'Back to the columns';
    };
    outcome: {
      new_one: 'to add';
      new_other: 'to add';
      added_one: 'customer added';
      added_other: 'customers added';
      alreadyHere_one: 'is here already';
      alreadyHere_other: 'are here already';
      doubles_one: 'repeated in the file';
      doubles_other: 'repeated in the file';
      failed_one: 'row with an error';
      failed_other: 'rows with errors';
      byPhone: '{{count, number}} by name and number';
      byEmail: '{{count, number}} by name and e-mail';
      byName: '{{count, number}} by name and address';
    };
    done: {
      title: 'Import finished';
      goToCustomers: 'Go to customers';
      undo: 'Undo this import';
    };
    problems: {
      title: 'Rows with errors';
      hint: 'Correct them in the file and import it again: whoever is here already is not added twice.';
      first_one: 'Only the first row is shown.';
      first_other: 'The first {{count, number}} rows are shown.';
      line: 'Line';
      reason: 'Reason';
      text: 'In the file';
      nothingToKeep: 'No name, phone or e-mail';
      email: 'Not an e-mail address';
      birthday: 'Birthday cannot be read';
      tooLong: 'Text too long';
      columns: 'Too many columns, or a quotation mark without its partner';
      save: 'Save the rows with errors';
      fileName: '{{name}}, rows with errors.csv';
      saveFailed: 'The rows could not be saved';
      notWritable: 'That file cannot be written to: it may be open in another program. Close it there, or choose another name.';
      saved_one: '{{count, number}} row is in {{name}}';
      saved_other: '{{count, number}} rows are in {{name}}';
    };
    undone: {
      title: 'Import undone';
      removed_one: '{{count, number}} card was taken back.';
      removed_other: '{{count, number}} cards were taken back.';
      kept_one: '{{count, number}} card stayed, because it has been used since.';
      kept_other: '{{count, number}} cards stayed, because they have been used since.';
    };
    past: {
      title: 'Earlier imports';
      file: 'File';
      when: 'When';
      who: 'Who';
      added: 'Added';
      state: 'State';
      undo: 'Undo';
      undoLabel: 'Undo the import of {{name}}';
      confirm_one: 'Take back {{count, number}} card?';
      confirm_other: 'Take back {{count, number}} cards?';
      yes: 'Take back';
      no: 'Keep';
      undone: 'Undone {{date}}';
      kept_one: '{{count, number}} card kept';
      kept_other: '{{count, number}} cards kept';
      nothingLeft: 'No cards left';
    };
  };
  'limits-crossed': {
    title: 'Limits were crossed';
    by: 'on our side: {{name}}';
    kind: {
      insult_one: '{{count, number}} insult';
      insult_other: '{{count, number}} insults';
      obscenity_one: 'swearing, {{count, number}} time';
      obscenity_other: 'swearing, {{count, number}} times';
      threat_one: '{{count, number}} threat';
      threat_other: '{{count, number}} threats';
    };
    asked_one: 'asked {{count, number}} time';
    asked_other: 'asked {{count, number}} times';
    warned_one: 'warned {{count, number}} time';
    warned_other: 'warned {{count, number}} times';
    ended: 'talk ended';
    read: 'Read';
    marked: 'Marked as read';
    notMarked: 'It has not been marked as read';
    more_one: 'and {{count, number}} more';
    more_other: 'and {{count, number}} more';
  };
  list: {
    bar: 'Which customers, in which order';
    clearAll: 'Clear all';
    removeFilter: 'Remove the filter: {{text}}';
    filter: {
      button: 'Filter';
      buttonCount: 'Filter · {{count, number}}';
      done: 'Done';
      tags: 'Tags, any of';
      anyTag: 'Any';
      noTag: 'No tag like this';
      stages: 'Stage, any of';
      responsible: 'Looked after by';
      anyone: 'Anybody';
      nobody: 'Nobody';
      contact: 'Last contact';
      anyTime: 'Any time';
      birthMonth: 'Birthday in';
      anyMonth: 'Any month';
      followUp: 'With an open follow-up';
    };
    chip: {
      responsible: 'Looked after by: {{name}}';
      nobody: 'nobody';
      contactedWithin_one: 'In touch in the last {{count, number}} day';
      contactedWithin_other: 'In touch in the last {{count, number}} days';
      quietFor_one: 'No contact for {{count, number}} day';
      quietFor_other: 'No contact for {{count, number}} days';
      birthMonth: 'Birthday: {{month}}';
      followUp: 'Open follow-up';
    };
    order: {
      label: 'Order: {{order}}';
      ranked: 'Best match first';
      nameAscending: 'Name A–Z';
      nameDescending: 'Name Z–A';
      contactDescending: 'Latest contact';
      contactAscending: 'Longest quiet';
      addedDescending: 'Newest cards';
      addedAscending: 'Oldest cards';
    };
    views: {
      button: 'Views';
      changed: '{{name}}, changed';
      none: 'Keep a filter and order that you come back to.';
      save: 'Save this as a view…';
      update: 'Save the change in “{{name}}”';
      rename: 'Rename “{{name}}”…';
      remove: 'Remove “{{name}}”';
      name: 'Name of the view';
      saved: 'View saved: {{name}}';
      removed: 'View removed: {{name}}';
      saveFailed: 'The view has not been saved';
      removeFailed: 'The view has not been removed';
    };
    selected_one: '{{count, number}} selected';
    selected_other: '{{count, number}} selected';
    selection: 'Selected customers';
    clearSelection: 'Clear the selection';
    bulk: {
      tag: 'Tag';
      tagLabel: 'Tag for the selected customers';
      tagHint: 'Choose or type';
      addTag: 'Add';
      removeTag: 'Take off';
      responsible: 'Look after';
      tagged_one: 'Tag “{{tag}}” added to {{count, number}} card';
      tagged_other: 'Tag “{{tag}}” added to {{count, number}} cards';
      untagged_one: 'Tag “{{tag}}” taken off {{count, number}} card';
      untagged_other: 'Tag “{{tag}}” taken off {{count, number}} cards';
      assigned_one: '{{name}} now looks after {{count, number}} more customer';
      assigned_other: '{{name}} now looks after {{count, number}} more customers';
      unassigned_one: '{{count, number}} customer is now looked after by nobody';
      unassigned_other: '{{count, number}} customers are now looked after by nobody';
      nothing: 'Nothing to change: it was like that already.';
      stopped: 'Stopped.';
      stop: 'Stop';
      failed: 'Not all cards could be changed';
      change: 'Changing cards';
      changeProgress_one: '{{done, number}} of {{total, number}} card changed';
      changeProgress_other: '{{done, number}} of {{total, number}} cards changed';
      revert: 'Taking the change back';
      revertProgress_one: 'Taken back on {{done, number}} of {{total, number}} card';
      revertProgress_other: 'Taken back on {{done, number}} of {{total, number}} cards';
      reverted_one: 'Taken back on {{count, number}} card.';
      reverted_other: 'Taken back on {{count, number}} cards.';
      kept_one: '{{count, number}} was changed since and stays as it is.';
      kept_other: '{{count, number}} were changed since and stay as they are.';
    };
    noMatch: {
      title: 'Nobody fits this filter';
      searchTitle: 'Nobody fits this filter and “{{search}}”';
      text: 'Remove a part of the filter above, or start again with everybody.';
      clear: 'Clear the filter';
    };
    foundMore_one: 'The best {{count, number}}, there are more';
    foundMore_other: 'The best {{count, number}}, there are more';
  };
  palette: {
    title: 'Do or open anything';
    placeholder: 'What to do, or a customer';
    undoPlaceholder: 'What to take back';
    results: 'What fits';
    nothing: 'Nothing fits. Part of a name or a few letters are enough.';
    count_one: '{{count, number}} fits';
    count_other: '{{count, number}} fit';
    groups: {
      undo: 'Take back';
      calls: 'Open calls';
      seen: 'Recently seen';
      actions: 'Actions';
      screens: 'Go to';
      look: 'Language and colours';
      customers: 'Customers';
      similar: 'Similar';
    };
    hints: {
      choose: 'choose';
      open: 'open';
      call: 'start a call';
      back: 'back';
    };
    undo: 'Undo: {{what}}';
    undone: 'Taken back: {{what}}';
    unknownCaller: 'Customer not known yet';
    noContact: 'no contact yet';
    callTyped: 'New call with “{{typed}}”';
    language: 'Language: {{name}}';
    themes: {
      system: 'Colours as in the system';
      light: 'Light colours';
      dark: 'Dark colours';
    };
    actions: {
      newCall: 'New call';
      newCustomer: 'New customer';
      newComplaint: 'New complaint';
      guidedCall: 'Guided call';
      prepare: 'Prepare a hard call';
      search: 'Find a customer';
      help: 'Help';
      keys: 'All keys';
      people: 'Change who is at the counter';
    };
    screens: {
      today: 'Today';
      customers: 'Customers';
      complaints: 'Complaints';
      import: 'Import customers';
      settings: 'Settings';
      rules: 'Rules of the shop';
    };
    keywords: {
      newCall: 'phone conversation log';
      newCustomer: 'add card person';
      newComplaint: 'claim take in warranty return';
      guidedCall: 'guide playbook difficult angry complaint';
      prepare: 'prepare plan difficult angry before';
      search: 'look up';
      help: 'manual how to begin';
      keys: 'shortcuts keyboard';
      today: 'start follow-ups home';
      customers: 'list cards';
      complaints: 'register board deadlines claims';
      import: 'file csv excel contacts';
      settings: 'options preferences shop name country currency';
      theme: 'theme night mode appearance';
      language: 'language translation';
      people: 'lock switch user person colleague team sign in PIN';
      rules: 'law deadlines opening hours limits compensation causes holidays time zone';
    };
  };
  playbooks: {
    title: 'Call guides';
    about: 'They lead through difficult talks. To change one, save it as a file, raise its version there and add the file here.';
    aboutReading: 'They lead through difficult talks. The owner can add further ones.';
    version: 'version {{version}}';
    save: 'Save as a file';
    saved: 'Saved: {{name}}';
    notSaved: 'The call guide has not been saved';
    add: 'Add from a file';
    added: '{{title}}: version {{version}} counts from the next talk on';
    present: '{{title}}: this text is here already, as version {{version}}';
    notAdded: 'The call guide has not been added';
    problem: {
      newer: 'It was written for a newer Kontuar. Install that version, then add the file.';
      damaged: 'There is no call guide in this file. Choose another one.';
      tooBig: 'The file is much larger than a call guide can be. Choose another one.';
      unreachable: 'The file cannot be read. Check whether it is still there.';
      taken: 'This version is here already, with another text. Raise “version” in the file and add it once more.';
    };
    faulty_one: 'The call guide has not been added: there is {{count, number}} fault in it';
    faulty_other: 'The call guide has not been added: there are {{count, number}} faults in it';
    more_one: 'and {{count, number}} more';
    more_other: 'and {{count, number}} more';
    fault: {
      doubleKey: 'The name “{{name}}” is there twice.';
      unknownStep: 'A way leads to “{{name}}”, and there is no such step.';
      unreachable: 'No way leads to this step.';
      deadEnd: 'Every way on has a condition, so all of them may be closed.';
      noExit: 'From here the end cannot be reached.';
      circle: 'The usual ways lead round in a circle.';
      backOnCourse: '“@back” only belongs in a step of a detour.';
      languageMissing: 'The text is missing in this language: {{name}}.';
      variantMissing: 'The text is missing for this form: {{name}}.';
      unknownPlaceholder: 'There is nothing to fill in for {{name}}.';
      actWithoutPhrase: 'There is nothing to say here that fits everybody ({{name}}).';
      policyWithoutEnd: 'The last thing that follows must be “end”.';
      required: 'Something is missing here.';
      tooLong: 'The text is too long.';
      tooMany: 'There is too much of it.';
      invalid: 'This does not belong here, or looks different.';
    };
  };
  preparing: {
    open: 'Prepare a hard call';
    title: 'Before the call: {{name}}';
    know: 'What we know';
    history: {
      label: 'In short';
      none: 'Nothing has been written down about this person yet.';
      overduePromises_one: 'Overdue promise: {{what}}, due {{day}}';
      overduePromises_other: '{{count, number}} overdue promises, the oldest: {{what}}, due {{day}}';
      openPromises_one: 'Promised: {{what}}, due {{day}}';
      openPromises_other: '{{count, number}} open promises, the next: {{what}}, due {{day}}';
      openComplaints_one: '{{count, number}} open complaint';
      openComplaints_other: '{{count, number}} open complaints';
      deadline: 'deadline {{day}}';
      deadlinePassed: 'deadline passed {{day}}';
      lastContact: 'Last contact {{day}}';
      lastTalk: 'Last guided call {{day}}';
      lastOver: 'Last closed complaint {{day}}';
      rejected: 'rejected';
      score: 'content: {{score}} of 5';
      complaintsInYear_one: '{{count, number}} complaint in a year';
      complaintsInYear_other: '{{count, number}} complaints in a year';
      contacts_one: '{{count, number}} contact so far';
      contacts_other: '{{count, number}} contacts so far';
    };
    bring: 'What we bring';
    about: {
      label: 'What about';
      nothing: 'No complaint';
    };
    guide: 'Call guide';
    cause: {
      label: 'Likely cause';
      unknown: 'Not known';
      hint: {
        product_one: 'With this product so far: {{cause}}, {{share, number}} of {{count, number}} in a year';
        product_other: 'With this product so far: {{cause}}, {{share, number}} of {{count, number}} in a year';
        kind_one: 'With complaints of this kind so far: {{cause}}, {{share, number}} of {{count, number}} in a year';
        kind_other: 'With complaints of this kind so far: {{cause}}, {{share, number}} of {{count, number}} in a year';
      };
    };
    options: {
      label: 'Two or three things that we can keep';
      limit: 'Up to {{limit}} you decide yourself.';
      above: 'Above your limit of {{limit}}: the manager has to agree.';
      noLimit: 'You decide yourself, whatever it costs.';
    };
    note: {
      label: 'Own note';
      placeholder: 'What not to forget';
    };
    hand: {
      label: 'At hand';
      ready: '{{ready, number}} of {{of, number}}';
    };
    begin: 'Begin the call';
    plan: {
      label: 'Plan it';
      day: 'Day';
      hour: 'Time';
      wrong: 'A time, like 15:30';
      verb: 'Plan it';
      again: 'Change the plan';
      done: 'Hard call planned: {{when}}';
    };
    kept: 'Kept';
    notKept: 'Not stored yet';
    discard: 'Throw away';
    back: 'Back';
    failed: 'This did not work';
    theirs: 'Somebody has changed the plan meanwhile. Planning again replaces what stands there now:';
    other: {
      title: 'Something else was being prepared for this customer';
      resume: 'Go on with it';
      discard: 'Throw it away';
    };
    planned: {
      title: 'Planned hard calls';
      mark: 'Hard call';
      nothing: 'A hard call';
      ready: '{{ready, number}} of {{of, number}} at hand';
      begin: 'Begin';
      beginOf: 'Begin the call: {{of}}';
      sheetOf: 'Prepare: {{of}}';
    };
  };
  profile: {
    glance: 'At a glance';
    address: 'Say “{{form}}”';
    lookedAfter: 'Looked after by {{name}}';
    tags: 'Tags';
    last: {
      label: 'Last contact';
      none: 'No contact yet';
    };
    open: {
      label: 'To do';
    };
    usual: {
      label: 'The usual';
    };
    talk: {
      label: 'How to talk';
      hours: 'Best time: {{hours}}';
      channel: 'Best by: {{channel}}';
      language: 'Language: {{language}}';
    };
    costs: {
      label: 'What it has cost us';
      compensation_one: 'Compensation: {{amount}} ({{count, number}} complaint)';
      compensation_other: 'Compensation: {{amount}} ({{count, number}} complaints)';
      promises_one: 'Promises: {{amount}} ({{count, number}} promise)';
      promises_other: 'Promises: {{amount}} ({{count, number}} promises)';
    };
    style: {
      pragmatic: 'Straight to the point, numbers and guarantees';
      emotional: 'Warmth first, then the matter';
      analytical: 'Detail and proof, time to think';
    };
    buying: {
      impulsive: 'Show it at once, say how to return it';
      rational: 'Comparison and figures, no hurry';
      bargain: 'The whole price first, then what is on offer';
      premium: 'The best first, and what makes it so';
    };
    technique: {
      demanding: 'Name the details and fair limits';
      aggressive: 'Calm, impersonal, clear limits';
      confused: 'Short steps, plain words';
      changeable: 'Needs first, then write it down';
      silent: 'Open questions, unhurried';
      undecided: 'Find the one doubt, offer a trial';
      expert: 'Facts and reasons, no contest';
      perfectionist: 'Agree the standard in writing';
      shortOfMoney: 'Fit the offer, no lecture';
      enthusiastic: 'Give structure, one thing at a time';
      frequentComplaints: 'Look for the cause, one person in charge';
    };
    invite: {
      text: 'The usual and the way to talk will stand here, so that everybody at the counter knows them.';
      action: 'Fill in the card';
    };
    details: 'Details';
    birthday: {
      label: 'Birthday';
      turns_one: 'turns {{count}} {{when}}';
      turns_other: 'turns {{count}} {{when}}';
      comes: 'birthday {{when}}';
      age_one: '{{count}} year old';
      age_other: '{{count}} years old';
    };
    form: {
      date: 'Date';
    };
    observations: {
      label: 'Observations';
      none: 'Nothing noticed yet.';
      add: 'Add an observation';
      edit: 'Edit: {{note}}';
      remove: 'Remove: {{note}}';
      note: 'What happened';
      hint: 'Facts only: what was said or done. The customer may ask to read it.';
      pattern: 'What it was like';
      noPattern: 'Just a fact';
      added: 'Observation added';
      changed: 'Observation changed';
      removed: 'Observation removed';
      failed: 'The observation has not been saved';
      removeFailed: 'The observation has not been removed';
    };
    seen: {
      demanding: 'Wanted special treatment';
      aggressive: 'Raised their voice';
      confused: 'Lost the thread';
      changeable: 'Changed their mind';
      silent: 'Said little';
      undecided: 'Could not decide';
      expert: 'Knew the subject well';
      perfectionist: 'Wanted it exact';
      shortOfMoney: 'Had little to spend';
      enthusiastic: 'Jumped between ideas';
      frequentComplaints: 'Complained again';
    };
    consents: {
      label: 'Consents';
      none: 'No consent to messages yet.';
      add: 'Add a consent';
      channel: 'By';
      wording: 'Words agreed to';
      source: 'Given';
      givenOn: 'since {{when}}';
      withdraw: 'Withdraw';
      withdrawOf: 'Withdraw: {{channel}}';
      history: 'History';
      hideHistory: 'Hide the history';
      from: '{{from}} – {{to}}';
      added: 'Consent noted: {{channel}}';
      withdrawn: 'Consent withdrawn: {{channel}}';
      failed: 'The consent has not been saved';
      withdrawFailed: 'The consent still holds';
      standard: 'I agree to be told about offers and events of the shop in this way. I can withdraw this at any time.';
    };
    consentChannel: {
      phone: 'Phone calls';
      sms: 'Text messages';
      email: 'E-mail';
      messenger: 'Messenger';
      post: 'Post';
    };
    consentSource: {
      inPerson: 'in person';
      phone: 'by phone';
      paper: 'on paper';
      email: 'by e-mail';
      website: 'on the website';
      import: 'from an import';
    };
    links: {
      label: 'Belongs together with';
      none: 'Nobody linked yet.';
      add: 'Link a customer';
      kind: 'How';
      search: 'Customer';
      placeholder: 'Name or number';
      results: 'Customers found';
      nobody: 'Nobody found';
      remove: 'Remove the link: {{name}}';
      added: 'Linked: {{name}}';
      removed: 'Link removed: {{name}}';
      failed: 'The link has not been added';
      removeFailed: 'The link has not been removed';
    };
    linkKind: {
      household: 'household';
      company: 'company';
      referredBy: 'recommended the shop to them';
      recommended: 'came on their word';
    };
    linkChoice: {
      household: 'Same household';
      company: 'Same company';
      referredBy: 'Recommended the shop to this customer';
      recommended: 'Came on this customer’s word';
    };
    things: 'Open complaints and promises';
    promise: 'Promise';
    overdue: 'overdue, {{day}}';
  };
  promises: {
    title: 'Promises';
    add: 'Add a promise';
    none: 'Nothing is promised.';
    added: 'Promise added';
    addFailed: 'The promise has not been added';
    unnamed: 'Owner';
    nobody: 'Nobody';
    by: 'Keeps it: {{name}}';
    to: 'To: {{name}}';
    renegotiated_one: 'moved {{count, number}} time';
    renegotiated_other: 'moved {{count, number}} times';
    overdue: 'Overdue';
    moreOf: 'More: {{what}}';
    remove: 'Take back: never given';
    removed: 'Promise taken back';
    removeFailed: 'The promise is still there';
    field: {
      what: 'What';
      due: 'By when';
      day: 'Day';
      keeper: 'Who keeps it';
      cost: 'What it costs us';
      toWhom: 'To whom';
      toWhomHint: 'The customer, unless somebody else';
    };
    quick: {
      today: 'Today';
      tomorrow: 'Tomorrow';
      inThreeDays: 'In 3 days';
      inAWeek: 'In a week';
      another: 'Another day';
    };
    kept: {
      do: 'Kept';
      of: 'Kept: {{what}}';
      done: 'Promise kept';
      failed: 'The promise is still open';
      evidence: 'What shows it';
    };
    renegotiate: {
      do: 'Another day';
      of: 'Another day: {{what}}';
      done: 'Promise moved: {{when}}';
      failed: 'The promise has not been moved';
      reason: 'Why, and what the customer said';
    };
    broken: {
      do: 'Not kept';
      of: 'Not kept: {{what}}';
      done: 'Promise broken';
      failed: 'The promise is still open';
      reason: 'What came between';
      reopens: 'A complaint that was decided is opened again by this.';
      doneReopened: 'Promise broken: its complaint is open';
    };
    change: {
      do: 'Correct';
      of: 'Correct: {{what}}';
      done: 'Promise corrected';
      failed: 'The promise has not been corrected';
    };
    rate: 'Promises kept in time in {{days}} days: {{share}} ({{kept}} of {{total}})';
  };
  recovery: {
    restore: {
      title: 'Restore';
      about: 'Bring everything back as it was when a backup was made. What is here now goes into a backup of its own first, so that you can return to it.';
      choose: 'Restore a backup…';
      reading: 'Reading {{name}}';
      open: 'Open it';
      preview: 'This backup can be restored';
      of: '{{shop}}, {{when}}';
      noName: 'Shop without a name';
      inside: 'In it: {{customers}} · {{contacts}}';
      now: 'Here now: {{customers}} · {{contacts}}';
      otherShop: 'It is of another shop than the one that is here.';
      since_one: '{{count, number}} card or contact here is newer. Afterwards it will only be in the backup that is made now.';
      since_other: '{{count, number}} cards and contacts here are newer. Afterwards they will only be in the backup that is made now.';
      nothingSince: 'Nothing here is newer than this backup.';
      nothingHere: 'Nothing has been entered here yet.';
      safety: 'First, all that is here now goes into a backup of its own.';
      aside: 'The file that is here now is put aside. It is not deleted.';
      confirm: 'Restore this backup';
      cancel: 'Leave it as it is';
      running: 'Bringing the shop back';
      runningText: 'From {{name}}. Leave the computer on; in a moment you can go on.';
      failedRead: 'The backup could not be read';
      failedRestore: 'Nothing has been restored';
    };
    replaced: {
      restored: 'The shop is as it was on {{when}}.';
      salvaged: 'This is what could be read from the damaged file.';
      begunAnew: 'An empty shop has been begun.';
      safetyCopy: 'What was here before is in the backup “{{name}}”.';
      setAside: 'The file that was here before lies in {{folder}}.';
      close: 'Good';
    };
    closed: {
      damaged: {
        title: 'The file with the shop’s data is damaged';
        text: 'Nothing has been deleted, and Kontuar will not write to this file. Choose how to go on; the damaged file is kept whatever you choose.';
      };
      missing: {
        title: 'The shop’s data is not here';
        text: 'There was a shop in this folder, but its file kontuar.db is gone or empty. It may have been moved, or a cleaning program has taken it. Put it back and try again, or choose how to go on.';
      };
      foreign: {
        title: 'This file is not from Kontuar';
        text: 'In the place of the shop’s data lies a file of another program. Kontuar has not touched it.';
      };
      newer: {
        title: 'The data is from a newer Kontuar';
        text: 'Nothing has been changed. Install the newest version of Kontuar on this computer and start it again.';
      };
      locked: {
        title: 'Another program is using the shop’s data';
        text: 'It may be a backup or an antivirus program, or a second Kontuar. Close it or wait a little, then try again. Nothing has been lost.';
      };
      readonly: {
        title: 'Kontuar may not write here';
        text: 'The folder with the shop’s data is write-protected. Allow writing to it, then try again. Nothing has been lost.';
      };
      full: {
        title: 'The disk is full';
        text: 'Nothing has been lost. Make some room on the disk, then try again.';
      };
      networkShare: {
        title: 'The folder is on a network drive';
        text: 'Data that is used over a network can be damaged. Move the folder to this computer, or start Kontuar with another one.';
      };
      other: {
        title: 'The shop’s data could not be opened';
        text: 'Something unexpected went wrong. Nothing has been deleted. Try again; if it does not help, choose another way below.';
      };
    };
    ways: {
      title: 'How to go on';
      newest: 'Bring back the newest backup';
      newestText: '{{when}} ({{since}}), proved. {{name}}';
      older: 'Another backup';
      olderText_one: '{{count, number}} more is here; or choose a file from a stick or another folder.';
      olderText_other: '{{count, number}} more are here; or choose a file from a stick or another folder.';
      noOther: 'Choose a file from a stick or another folder.';
      file: 'Choose a file…';
      salvage: 'Save what is readable';
      salvageText: 'Kontuar reads everything that is still whole in the damaged file, and says what is missing. You decide afterwards.';
      saveFiles: 'Keep a copy for a specialist…';
      saveFilesText: 'Puts the file as it is into a ZIP archive, on a stick for instance.';
      saved: 'The archive is written: {{name}}';
      beginAnew: 'Begin an empty shop';
      beginAnewText: 'Only when nothing else helps. The file that is here is put aside, not deleted.';
      beginAnewAsk: 'Really begin with an empty shop? Backups stay where they are and can still be restored later.';
      beginAnewYes: 'Begin an empty shop';
      no: 'Go back';
      tryAgain: 'Try again';
      stillClosed: 'It still cannot be opened.';
      folder: 'Show the folder';
      quit: 'Quit';
      failedLook: 'The folder could not be looked through';
      failed: 'That did not work';
      anyBackup: 'Bring back a backup';
      beginAnewOnly: 'Only when nothing else helps. Backups stay where they are.';
    };
    salvage: {
      running: 'Reading the damaged file';
      runningText: 'This can take some minutes. The file itself is not changed.';
      title: 'This could be read';
      kind: 'What';
      read: 'Read';
      missing: 'Missing';
      unknown: 'not known';
      none: 'none';
      atLeast: 'at least {{count, number}}';
      customers: 'Customers';
      contacts: 'Contacts';
      followUps: 'Follow-ups';
      drafts: 'Calls not finished';
      placeholders_one: '{{count, number}} card was lost, but contacts with it were not: they hang on a card named “{{name}}”.';
      placeholders_other: '{{count, number}} cards were lost, but contacts with them were not: they hang on cards named “{{name}}”.';
      placeholderName: 'Recovered card';
      keep: 'Go on with this';
      keepText: 'The damaged file is put aside, not deleted.';
      discard: 'Choose another way';
      failed: 'Nothing in the file could be read';
    };
    banner: {
      repair: 'What can be done?';
    };
    sheet: {
      open: 'Recovery sheet to print…';
      title: 'Recovery sheet';
      of: '{{shop}} · {{day}}';
      keep: 'Keep this sheet away from the computer, with the papers of the shop. Print it again when something on it has changed.';
      where: 'Where the backups are';
      own: 'Made by itself, on this computer: {{folder}}';
      second: 'Second place: {{folder}}';
      noSecond: 'There is no second place yet. If this computer is lost, so are the backups.';
      byHand: 'The last one made by hand: {{path}}';
      data: 'The shop’s data: {{folder}}';
      elsewhere: 'Other copies, on a stick or with somebody:';
      how: 'How to bring the shop back';
      step1: 'Install Kontuar on a computer and start it.';
      step2: 'In the first steps choose “Restore a backup”. If Kontuar is already in use there, the same is in the settings under “Restore”.';
      step3: 'Choose the newest file that ends in .kontuar. Its name says of which shop and day it is.';
      step4: 'If it is locked, enter the passphrase.';
      step5: 'Look at the shop and the day that are shown, and choose “Restore this backup”.';
      passphrase: 'Passphrase';
      passphraseText: 'Do not write the passphrase on this sheet. Write down where it is kept, and who knows it:';
      help: 'Who can help (name, phone):';
      expert: 'For specialists: the file is a ZIP archive with a SQLite database in it; a locked one is encrypted with age. The format is described in docs/backup-format.md of Kontuar.';
      print: 'Print…';
      pdf: 'Save as PDF…';
      back: 'Back';
      saved: 'Saved as PDF';
      failed: 'The sheet could not be saved';
    };
  };
  rules: {
    title: 'Rules';
    about: 'How the shop deals with complaints: which law counts, when it is open, how fast it answers and who may give what.';
    open: 'Open the rules';
    back: 'Settings';
    readOnly: 'Only the owner can change the rules. They can be read by everybody.';
    unsaved: 'Not saved yet';
    save: 'Save the rules';
    discard: 'Throw away the changes';
    saved: 'The rules are saved; open complaints are reckoned with them';
    failed: 'The rules have not been saved';
    conflict: {
      title: 'Somebody else saved the rules in the meantime.';
      text: 'They have been read again, and what you changed stands on top of them. Look it through and save once more.';
    };
    problem: {
      number: 'A whole number from {{min, number}} to {{max, number}}.';
      warnDays: 'Up to five numbers from 0 to 60, such as 4, 1.';
      hours: 'Times such as 9:00 and 17:30, the end after the beginning.';
      money: 'An amount such as 100 or 99.50. Empty means no limit.';
      timeZone: 'Choose a time zone.';
    };
    law: {
      title: 'Law and place';
      pack: 'Law that counts';
      packHint: 'From it come the deadlines by law and the days off.';
      own: 'As the country of the shop ({{pack}})';
      EU: 'European Union in general';
      none: 'None, only our own deadlines';
      timeZone: 'Time zone';
      timeZoneHint: 'By it days begin and end. It is {{time}} there now.';
      nothingFound: 'Nothing found';
    };
    pack: {
      title: 'What this law holds';
      count_one: '{{count, number}} rule';
      count_other: '{{count, number}} rules';
      empty: 'This pack has no rules of the law. Only the shop’s own deadlines count.';
      day_one: '{{count, number}} day';
      day_other: '{{count, number}} days';
      month_one: '{{count, number}} month';
      month_other: '{{count, number}} months';
      year_one: '{{count, number}} year';
      year_other: '{{count, number}} years';
      shop: 'The shop has to act';
      customer: 'The customer may act';
      unchecked: 'not checked yet';
      toBeChecked: 'This figure or its reading has not been compared with the act yet.';
    };
    hours: {
      title: 'Opening hours';
      about: 'Deadlines in opening hours stand still while the shop is closed. A shop without hours counts day and night.';
      closed: 'Closed';
      from: '{{day}}, from';
      to: '{{day}}, to';
      add: 'Add hours';
      addOf: 'Add hours: {{day}}';
      removeOf: 'Remove hours: {{day}}, {{from}}–{{to}}';
    };
    days: {
      title: 'Days that differ';
      about: 'A holiday of the shop, or a working day that the calendar calls free. They move deadlines.';
      date: 'Day';
      is: 'That day is';
      working: 'working';
      free: 'free';
      add: 'Add the day';
      none: 'No day differs from the calendar.';
      removeOf: 'Remove: {{day}}';
      past_one: '{{count, number}} day in the past';
      past_other: '{{count, number}} days in the past';
    };
    targets: {
      title: 'Our own deadlines';
      about: 'What the shop promises itself. The law stays the law.';
      firstAnswer: 'First answer within';
      amountOf: '{{channel}}, first answer within';
      unitOf: '{{channel}}, unit';
      countedOf: '{{channel}}, counted';
      minutes: 'minutes';
      hours: 'hours';
      always: 'day and night';
      open: 'in opening hours';
      resolutionDays: 'Days to solve a complaint';
      resolutionHint: 'Stands still while we wait for somebody. Empty means no deadline of our own.';
      updateDays: 'Days until the next update to the customer';
      updateHint: 'Nobody waits longer without hearing where things stand.';
      followUpDays: 'Days until we ask how it went';
      followUpHint: 'Counted from the day on which the complaint is settled.';
      warnDays: 'Days of warning before a deadline';
      warnHint: 'For example 4, 1. From the first of them on it stands on Today.';
    };
    limits: {
      title: 'Compensation';
      about: 'So much may be given without asking. The owner has no limit.';
      staff: 'Team members, up to';
      manager: 'Managers, up to';
      hint: 'Empty means no limit.';
    };
    escalation: {
      title: 'To the manager';
      about: 'When a complaint should be handed over to the manager.';
    };
    causes: {
      title: 'Root causes';
      about: 'Why complaints come up, as fine as you want to count it, each with what helps against it. One that is put aside stays with the complaints that have it.';
      add: 'Add a cause';
      addTo: 'Add a cause: {{cause}}';
      edit: 'Change: {{cause}}';
      retire: 'Put aside';
      retireOf: 'Put aside: {{cause}}';
      restore: 'Use again';
      restoreOf: 'Use again: {{cause}}';
      name: 'Name';
      remedy: 'What helps';
      remedyHint: 'For example clearer labels, or a check before handing over.';
      retired: 'put aside';
      added: 'Cause added: {{cause}}';
      changed: 'Cause changed: {{cause}}';
      wasRetired: 'Put aside: {{cause}}';
      wasRestored: 'In use again: {{cause}}';
      failed: 'The cause has not been saved';
    };
  };
  settings: {
    title: 'Settings';
    look: {
      title: 'Language and colours';
      language: 'Language';
      theme: 'Colours';
      system: 'As in the system';
      light: 'Light';
      dark: 'Dark';
    };
    shop: {
      title: 'Shop';
      name: 'Name of the shop';
      country: 'Country';
      countryHint: 'How phone numbers without a country code are read.';
      nothingFound: 'Nothing found';
      failed: 'The shop’s details have not been saved';
      currency: 'Currency';
    };
    data: {
      title: 'Data';
      folder: 'Data folder';
      show: 'Show the folder';
      privacy: 'Everything stays on this computer. Kontuar has no account and makes no connection to the internet.';
    };
    keys: {
      title: 'Help and keys';
      text: 'Nearly everything can be done from the keyboard.';
      show: 'Show all keys';
    };
    about: {
      version: 'Version {{version}}';
    };
    preferencesFailed: 'The setting has not been saved';
    saved: 'Saved';
  };
  staff: {
    who: 'Who is at the counter?';
    locking: 'What you typed is being stored…';
    lock: 'Lock';
    enter: 'Come in';
    others: 'Somebody else';
    enterFailed: 'This did not work';
    withPin: 'with a PIN';
    pin: {
      label: 'PIN';
      of: 'PIN of {{name}}';
      show: 'Show the digits';
      wrong: 'This PIN is not right.';
      wait: 'Next try in {{time}}. Until then the right one waits too.';
      rule: '4 to 12 digits.';
      new: 'New PIN';
      again: 'Once more';
      differ: 'The two are not the same.';
    };
    forgotten: {
      owner: 'PIN forgotten?';
      staff: 'PIN forgotten? The owner can set a new one in the settings.';
    };
    recover: {
      title: 'A new PIN';
      text: 'Enter the recovery code that was shown when the PIN was set.';
      code: 'Recovery code';
      newPin: 'New PIN';
      submit: 'Set the new PIN';
      back: 'Back';
      wrong: 'This code is not right. Check it letter by letter.';
      failed: 'The PIN has not been changed';
    };
    code: {
      title: 'Recovery code';
      text: 'This code opens your profile when the PIN is forgotten. It is shown only now: print it, or write it down, and keep it away from the counter. An earlier code is no longer valid.';
      copy: 'Copy';
      copied: 'Copied';
      print: 'Print';
      done: 'I have kept it';
    };
    team: {
      title: 'Team';
      about: 'Everybody has a name and a colour, and what they write down keeps both.';
      add: 'Add a team member';
      profile: 'Profile';
      edit: 'Edit';
      name: 'Name';
      role: 'Role';
      colour: 'Colour';
      languages: 'Speaks';
      noLanguage: 'Nothing found';
      added: '{{name}} is in the team';
      failed: 'The change has not been saved';
      leave: 'No longer works here';
      hasLeft: '{{name}} no longer works here';
      left: 'Former team members';
      return: 'Works here again';
      returned: '{{name}} is back';
      setPin: 'Set a PIN';
      changePin: 'Change the PIN';
      removePin: 'Remove the PIN';
      pinSet: '{{name}} has a new PIN';
      pinRemoved: '{{name}} has no PIN any more';
      pinFailed: 'The PIN has not been changed';
      codeFollows: 'After that a recovery code is shown, for the case that the PIN is forgotten.';
      pinAbout: 'A PIN keeps colleagues apart at the counter. It does not protect copied files: for that there is a passphrase on backups and the disk encryption of the system.';
      may: {
        owner: 'May do everything.';
        manager: 'Everything about customers, also import, export, backups and erasing.';
        staff: 'The daily work, without import, export, erasing, the rules of the shop and what a customer has cost in all.';
      };
      colours: {
        teal: 'Teal';
        blue: 'Blue';
        violet: 'Violet';
        plum: 'Plum';
        red: 'Red';
        brown: 'Brown';
        olive: 'Olive';
        slate: 'Slate';
      };
      lastDay: 'Last day:';
      ownerOpen: 'An owner has no PIN: anybody can choose that profile and may do everything.';
    };
    autoLock: {
      label: 'Lock the counter when nobody is there';
      minutes_one: 'after {{count}} minute';
      minutes_other: 'after {{count}} minutes';
      never: 'never';
      about: 'Also when the computer sleeps or is locked. Calls and cards that are being typed are kept.';
      failed: 'The setting has not been saved';
    };
  };
  timeline: {
    title: 'History';
    total_one: '{{count, number}} entry';
    total_other: '{{count, number}} entries';
    incoming: 'from the customer';
    outgoing: 'to the customer';
    duration: 'Length {{duration}}';
    observation: 'Observation';
    followUpDone: 'Follow-up done';
    complaint: 'Complaint';
    promise: {
      kept: 'Promise kept';
      late: 'Promise kept late';
      broken: 'Promise not kept';
    };
    talk: {
      led: 'Call guide: {{title}}';
      steps_one: '{{count, number}} step';
      steps_other: '{{count, number}} steps';
      skipped: 'left out “{{title}}”: {{reason}}';
      crossed: 'limits crossed';
      ended: 'ended because limits were crossed';
    };
    wasDue: 'was due {{when}}';
    more: 'Show all';
    less: 'Show less';
    empty: 'No history yet';
    emptyText: 'Calls, visits, complaints, observations, and follow-ups and promises that are done will stand here, newest first.';
    noMatch: 'Nothing in the history matches';
    noMatchText: 'There is more without the filter.';
    period: {
      today: 'Today';
      yesterday: 'Yesterday';
    };
    types: {
      contact: 'Contacts';
      observation: 'Observations';
      followUp: 'Follow-ups';
      complaint: 'Complaints';
      promise: 'Promises';
    };
    filter: {
      label: 'Filter the history';
      text: 'Find in the notes';
      types: 'What';
      contacts: 'About and channel';
      clear: 'Show everything';
    };
    contact: {
      edit: 'Edit: {{what}}';
      editShort: 'Edit';
      bin: 'To the bin: {{what}}';
      binShort: 'To the bin';
      corrected: 'Contact corrected';
      binned: 'Contact moved to the bin';
      failed: 'The correction has not been saved';
      binFailed: 'The contact is still in the history';
      unsaved: 'Correction not saved yet';
      when: 'When';
      day: 'Day';
      time: 'Time';
      noOutcome: 'Not noted';
      conflict: 'This contact was changed while you were correcting it';
    };
  };
  today: {
    title: 'Today';
    week_one: '{{count, number}} contact this week';
    week_other: '{{count, number}} contacts this week';
    overdue: 'Overdue';
    due: 'Due today';
    coming: 'Coming days';
    nothing: {
      title: 'Nothing waits for you today';
      text: 'When a call ends with “I will call you back”, write down the day. It will stand here when the day comes.';
    };
    begin: {
      title: 'The first customer can come';
      text: 'Calls to return, birthdays and calls that were interrupted will stand here. It begins with one conversation.';
      call: 'New call';
      import: 'Import a list';
    };
    calls: {
      title: 'Parked calls';
      empty: 'Calls that you leave before saving wait here.';
      unknown: 'Customer not known yet';
    };
    birthdays: {
      title: 'Birthdays this week';
      empty: 'Whose birthday is on the card is reminded of here.';
      turning_one: 'Turns {{count, number}}';
      turning_other: 'Turns {{count, number}}';
    };
    seen: {
      title: 'Recently seen';
      empty: 'Cards that you open stand here for a quick way back.';
    };
  };
}
