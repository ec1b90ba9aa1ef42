import type { StoryPerson } from '../source.ts';

/** People who come again and again. */
export const longStories: StoryPerson[] = [
  {
    key: 'hughes',
    name: 'Margaret Hughes',
    calledAs: 'Mrs Hughes',
    usual: 'Peat-free compost, three bags, carried to the car',
    reasons: ['quality', 'habit'],
    decisionStyle: 'emotional',
    buyingStyle: 'rational',
    stage: 'loyal',
    tags: ['mower', 'planting'],
    note: 'Bad hip, always offer to carry. Mower bought here in the old shop.',
    convenientHours: 'mornings',
    observations: [
      [
        'demanding',
        312,
        'Asked for the repair quote in writing and to speak to the workshop directly.',
      ],
      ['demanding', 296, 'Asked to see the old blade before agreeing to the bill.'],
    ],
    script: `
      326 visit enquiry 3 | Petrol mower cuts out after ten minutes. Another shop had it twice and charged both times.
      +1 phone> enquiry 3-2 reached | Quote {=68}. Wants every line explained and put on paper.
      +1 email> enquiry agreed | Quote sent in three lines: carburettor, plug, blade. Replied yes.
      +6 visit order 3-4 solved | Collected. Started it herself in the yard before paying.
      312 visit complaint 2-3 agreed | Cutting out again, only when warm. Fair to be cross, second time. Left with us, no charge. | done 3: Ring with the result before she has to ask
      +3 phone> complaint 3-4 reached | Fuel cap vent was blocked. Replaced, nothing to pay. Pleased to be rung first.
      +5 visit complaint 4 solved | Runs for half an hour in the yard. Gave her a pair of gloves for the trouble.
      251 visit order 4 agreed | Two bags of ericaceous, carried to the car.
      10-28 phone enquiry 3 reached | Can she leave petrol in over the winter? Told to drain it or add stabiliser.
      161 visit order 4 agreed | Loppers, the lighter pair, {=34}.
      118 visit praise 5 | Brought her neighbour in. Says here they tell you what you are paying for.
      70 visit order 4 agreed | Annual service, no questions about the quote this time.
      +3 phone> order 4 reached | Mower ready, her grandson will fetch it.
      +4 visit order 5 solved | Grandson collected and bought a bird feeder.
      8 phone enquiry 4 callBack | Thinking of a battery mower, something under 15 kg. Wants two suggestions up to {=350}. | due 1: Two light battery mowers, weights and prices`,
  },
  {
    key: 'okafor',
    name: 'Daniel Okafor',
    usual: 'Sharpening, a roll of six chisels',
    reasons: ['quality'],
    decisionStyle: 'analytical',
    buyingStyle: 'premium',
    stage: 'loyal',
    tags: ['sharpening', 'tools'],
    preferredChannel: 'email',
    note: 'Furniture maker, knows his steel. Straight to the figures.',
    observations: [
      ['expert', 284, 'Came with his own bevel gauge, talked through the grind angle.'],
      ['perfectionist', 198, 'Asked for 25 degrees on the label of every chisel.'],
    ],
    script: `
      350 email enquiry 3 | Do we sharpen Japanese chisels, and on what? Sent photos of six.
      +1 email> enquiry reached | Told him water stones by hand, {=6} each, a week.
      +4 visit order 4 agreed | Six chisels in a roll, angle written on tape.
      +11 phone> order 4 reached | Chisels done, one had a chip and lost a millimetre. Fine with that.
      +12 visit order 5 solved | Tried one on a pine offcut at the counter.
      284 visit enquiry 4 | Long talk about secondary bevels. Wants them left off.
      +1 visit order 4 agreed | Two plane irons, no secondary bevel.
      +8 visit order 5 solved | Collected the irons.
      240 email suggestion 4 | Suggests a sharpening evening for beginners.
      198 visit order 3 agreed | Full roll again, 25 degrees on each.
      +7 visit complaint 2-3 agreed | One came back at 30. Measured it together, he is right. Redone while he waited.
      +8 phone> complaint 4 reached | Asked how it cuts. Cuts well.
      143 phone enquiry 3 | Handles for a drawknife, ash if possible.
      +5 phone> order 4 reached | Ash handles found, {=18} the pair.
      91 visit order 4 agreed | Linseed oil, wax, two sharpening stones.
      38 social praise 5 | Posted a table and tagged us for the edges.
      +1 social> thanks 5 | Thanked him under the picture.
      11 email order 4 agreed | Wants a 1000 grit stone put by. | due 0: Tell him the stone is in`,
  },
  {
    key: 'brennan',
    name: 'Aoife Brennan',
    company: 'Brennan Lettings',
    site: 'brennanlettings.example',
    usual: 'Keys in threes, paint in the house white',
    reasons: ['place', 'quality'],
    decisionStyle: 'pragmatic',
    buyingStyle: 'rational',
    stage: 'regular',
    tags: ['account', 'keys', 'paint'],
    note: 'Monthly invoice, order number on every line. Flats are known by number, no addresses on tags.',
    script: `
      360 phone enquiry 3 | Eleven flats, wants one shop for keys and paint on a monthly bill.
      +2 visit enquiry 3-4 agreed | Account opened, thirty days. White mixed to her old tin and the formula kept.
      +8 visit order 4 agreed | Keys for flat 4, three sets.
      +20 phone order 4 agreed | Ten litres of the house white.
      298 phone complaint 2 | Tenant locked out, new key for flat 7 does not turn. | done 1: Recut from the original, not the copy
      +0 visit complaint 2-4 solved | Recut from the original within the hour. Not charged, taxi refunded.
      +30 phone> survey 4 reached | Asked whether flat 7 still turns. It does.
      256 visit order 4 agreed | Two cylinder locks keyed alike, {=74}.
      221 email enquiry 3 | Wants six months of invoices in one file for the accountant.
      +1 email> enquiry 4 solved | File sent.
      187 visit order 4 agreed | Keys for flats 2 and 9, tags without addresses.
      149 phone order 3 agreed | Smoke alarms for all eleven, long-life battery.
      +3 phone> order 4 reached | Alarms in, can be fetched from the back door.
      +4 visit order 4 solved | Signed for eleven alarms.
      101 phone order 4 agreed | House white again, this time in scrubbable.
      63 visit praise 4 | Says the keys have been right every time since.
      27 visit order 4 agreed | Keys for flat 5, and a spare letterbox lock.
      6 phone order 3 agreed | Locks for two new flats, keyed alike with the rest. | due -1: Check with the locksmith when the cylinders come
      1 visit order 4 agreed | Dropped off the original keys for flat 12.`,
  },
  {
    key: 'patel-meera',
    name: 'Meera Patel',
    usual: 'Chilli and tomato plants, everything for pots',
    reasons: ['place', 'quality'],
    decisionStyle: 'emotional',
    stage: 'advocate',
    tags: ['planting', 'allotment'],
    note: 'Balcony and half an allotment. Swaps seedlings with half of Mill Street.',
    links: [['patel-rajesh', 'household']],
    script: `
      02-20 visit order 4 agreed | Chilli seed, six kinds, and a heated propagator, {=42}.
      04-14 visit enquiry 3 | Seedlings leggy, brought one. Needs more light and a bigger pot.
      +9 visit thanks 5 | They stood up again. Brought two for the shop window.
      05-16 visit order 4 agreed | Grow bags, canes and twine for the allotment.
      06-12 phone complaint 3-4 agreed | Slug pellets arrived open, half spilt. New box put by.
      +1 visit complaint 4-5 solved | Swapped, plus copper tape for nothing.
      07-24 visit other 5 | Brought tomatoes for the staff.
      08-28 visit praise 5 | Three people from the allotments came because of her.
      +1 social> thanks | Thanked her by name with her leave.
      10-09 visit order 4 agreed | Garlic to plant, two kinds, and fleece.
      125 visit suggestion 4 | Would like a shelf for swapping seed packets by the door.
      +10 phone> suggestion 5 solved | Shelf is up, box included.
      3 phone enquiry 4 callBack | Wants a mini greenhouse that fits 90 cm. Have to ask the wholesaler. | due 0: Mini greenhouse, 90 cm: can we get one`,
  },
  {
    key: 'patel-rajesh',
    name: 'Rajesh Patel',
    stage: 'repeat',
    tags: ['paint', 'tools'],
    script: `
      182 visit enquiry 3 | Painting the hall, asks how much for 38 square metres.
      +3 visit order 4 agreed | Two tins of eggshell, brushes, tape, {=96}.
      +9 phone enquiry 3 reached | Bubbles on the old gloss. Told to sand and use primer.
      +10 visit order 4 agreed | Primer and sanding blocks.
      +24 visit thanks 4 | Hall done, showed a photo.
      23 visit order 4 agreed | Cordless drill, the middle one.`,
  },
  {
    key: 'dawson',
    name: 'Ronald Dawson',
    calledAs: 'Ron',
    usual: 'Screws by weight, odd washers, string',
    reasons: ['habit', 'price'],
    decisionStyle: 'pragmatic',
    buyingStyle: 'bargain',
    stage: 'regular',
    tags: ['tools', 'repairs'],
    preferredChannel: 'visit',
    note: 'Retired fitter, mends for the whole road. Likes a chat before eleven.',
    observations: [
      ['shortOfMoney', 207, 'Asks for second-hand or end of line first, then for new.'],
    ],
    script: `
      347 visit order 4 agreed | Half a pound of two-inch screws, brass.
      309 visit enquiry 3 declined | Looking for a vice, second-hand. None in at the moment.
      +13 phone> enquiry 4 agreed | Vice came in from a clearance, {=25}. Coming today.
      +13 visit order 5 solved | Took the vice, left us a box of hinges.
      262 visit other 4 | Brought the ladder back, oiled.
      207 visit enquiry 3 agreed | Drill bits dear, took the end-of-line set at {=7}.
      168 visit order 4 agreed | Tap washers, assorted, and PTFE tape.
      124 phone enquiry 3 | How to shift a seized stopcock. Told heat, not force, and have a bucket ready.
      +3 visit thanks 5 | Stopcock moved. Bought a new handle for it.
      73 visit order 4 agreed | Clothes line, 30 metres, and two hooks.
      21 visit order 4 agreed | One hinge. The other one still holds.
      0 visit enquiry 4 | Asks after a used bench grinder. Noted. | due 4: Look through the clearance list for a grinder`,
  },
  {
    key: 'whitcombe',
    name: 'Helen Whitcombe',
    company: 'The Old Ferry Guest House',
    site: 'oldferryhouse.example',
    usual: 'Hanging baskets, light bulbs, door furniture',
    reasons: ['quality', 'noAlternative'],
    decisionStyle: 'pragmatic',
    stage: 'regular',
    tags: ['account', 'planting'],
    note: 'Nine rooms. Delivery to the yard, never to the front door.',
    preferredChannel: 'email',
    script: `
      03-12 email enquiry 3 | Sixteen hanging baskets for May, red and white. Asks for a price.
      +1 email> enquiry reached | Priced at {=380} planted and delivered.
      +4 email order 4 agreed | Go ahead, with feed.
      +20 phone> order 3 reached | Red trailing ones short at the grower, offered pink. Wants to wait for red.
      05-14 visit order 5 solved | Baskets delivered to the yard, all red and white.
      06-30 phone complaint 2 | Four baskets wilted, guests noticed. | done 1: Look at them on the way home
      +1 visit complaint 3-4 solved | North wall and a blocked drip line. Four replanted, line cleared.
      +14 phone> survey 4 reached | Baskets full again.
      08-05 phone order 4 agreed | Bulbs for nine rooms, warm white, forty of them.
      10-15 email order 4 agreed | Winter pansies and heather for the same baskets.
      11-22 phone order 4 agreed | Door handles for rooms 3 and 6, brushed brass.
      48 email praise 4 | A guest asked where the baskets come from.
      +1 email> thanks | Said thank you, sent two cards for the hall table.`,
  },
  {
    key: 'fletcher',
    name: 'Colin Fletcher',
    stage: 'regular',
    reasons: ['quality'],
    decisionStyle: 'pragmatic',
    tags: ['mower', 'guarantee'],
    note: 'Ride-on bought here. Starter trouble settled, machine exchanged.',
    observations: [
      [
        'frequentComplaints',
        128,
        'Third fault in two months on the ride-on, all from the same starter circuit.',
      ],
    ],
    script: `
      231 visit order 5 agreed | Ride-on mower, {=2150}, delivered with a lesson.
      187 phone complaint 3 agreed | Will not start warm. Collected with the trailer under guarantee. | done 2: Ring him when the fault is found
      +2 phone> complaint 3 reached | Loose relay, refitted, coming back tomorrow.
      164 phone complaint 2 | Same again, half the lawn uncut.
      +1 visit complaint 2-3 agreed | Fetched it, lent him the shop mower at no charge.
      +3 email> complaint reached | Reported to the maker, new starter asked for.
      +10 phone> complaint 3-4 reached | Starter fitted, tested hot and cold.
      +11 visit complaint 4 solved | Delivered, shop mower came back cleaned.
      128 phone complaint 1-2 callBack | Stopped in the middle of the field. Wants his money back. | done 2: Owner rings with an offer
      +3 email> complaint reached | Date in writing: within a week.
      +6 visit complaint 3-5 solved | New machine delivered, drove it round the yard together. Says that is how it should be done.
      +36 phone> survey 5 reached | A month without a hitch. Glad somebody remembered to ask.
      51 visit order 5 agreed | Trailer for the ride-on, {=240}.
      5 phone enquiry 4 | Wants his service booked, Saturday suits. | due 2: Ring with a time for the service`,
  },
  {
    key: 'kowalczyk',
    name: 'Agnieszka Kowalczyk',
    calledAs: 'Agnieszka',
    language: 'pl',
    usual: 'Paint, fillers, masking tape by the box',
    reasons: ['price', 'quality'],
    decisionStyle: 'pragmatic',
    stage: 'advocate',
    tags: ['trade', 'paint'],
    note: 'Decorator on her own. Starts at seven, ring at lunchtime.',
    convenientHours: '12:00–13:00',
    script: `
      338 visit enquiry 3 | Asks for trade terms. Ten per cent from {=200} a month.
      +3 visit order 4 agreed | Six rollers, filler, two drop cloths.
      301 phone order 4 agreed | Twenty litres of matt, colour from a chip.
      +2 visit complaint 3-4 solved | Second tin a shade darker. Both remixed together while she waited.
      244 visit order 4 agreed | Tape by the box.
      203 visit praise 5 | Sends her own clients here for paint.
      151 chat enquiry 3 reached | Sent a photo of damp stains, asks which block. Answered with two.
      +1 visit order 4 agreed | Stain block and a respirator.
      99 visit order 4 agreed | Sash brushes, four.
      54 phone order 4 agreed | Fifteen litres of white, fetch at noon.
      +0 visit order 4 solved | Fetched at noon, waiting at the back door.
      14 visit suggestion 4 | Would like a tap for rinsing buckets in the yard.
      2 chat order 4 agreed | Same matt as in spring, ten litres.`,
  },
  {
    key: 'pritchard',
    name: 'Dilys Pritchard',
    calledAs: 'Mrs Pritchard',
    usual: 'Light bulbs and batteries, fitted at the counter',
    reasons: ['habit', 'place'],
    decisionStyle: 'emotional',
    stage: 'loyal',
    tags: ['home', 'repairs'],
    note: 'Hard of hearing, speak slowly. Write the day on a card.',
    preferredChannel: 'visit',
    observations: [
      ['confused', 238, 'Came twice on another day than agreed. A card with the date helped.'],
    ],
    script: `
      344 visit order 4 agreed | Lamp to rewire, date of collection on a card.
      +6 visit order 4 solved | Collected on the day.
      238 visit enquiry 2-4 | Came a day early for her radio. Waited with a cup of tea, done there and then.
      235 phone enquiry 3 | Not sure whether she paid. She did, receipt printed again.
      190 visit order 4 agreed | Batteries for the hearing aid box, two cards.
      133 phone> other noAnswer |
      132 phone> other 4 reached | Asked whether the lamp is all right. It is, the cat likes it too.
      84 visit complaint 3-4 solved | Bulb gone in a week. Changed, and the loose holder tightened.
      18 visit order 4 agreed | Kettle lead frayed, new one. Toaster left for a look. | done 4: Ring the morning it is ready
      +4 phone> order 4 reached | Reminded her, will be in at eleven.
      +4 visit order 5 solved | Toaster home again. Brought shortbread.`,
  },
];
