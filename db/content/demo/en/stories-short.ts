import type { StoryPerson } from '../source.ts';

/** People with one thing that went on for a while. */
export const shortStories: StoryPerson[] = [
  {
    key: 'ahmed',
    name: 'Yusuf Ahmed',
    stage: 'repeat',
    tags: ['tools', 'guarantee'],
    decisionStyle: 'analytical',
    observations: [
      ['expert', 86, 'Quoted the data sheet of the charger, and was right about the amps.'],
    ],
    script: `
      95 visit order 4 agreed | Cordless saw set, {=189}.
      86 visit complaint 2 agreed | Box says 4 amp charger, inside is a 2 amp. He is right. | done 2: Ask the supplier for the right charger
      +2 phone> complaint 3 reached | Right charger on its way, about a week.
      +9 phone> complaint 3 reached | Courier late, will be after the weekend. Took it well.
      +13 visit complaint 4 solved | Charger swapped, pack of blades on us.
      37 visit order 5 agreed | Second battery and a case.`,
  },
  {
    key: 'gallagher',
    name: 'Sinead Gallagher',
    stage: 'new',
    tags: ['paint'],
    decisionStyle: 'emotional',
    observations: [
      [
        'undecided',
        36,
        'Third visit about the same kitchen, between two greens. Brush-outs on card helped.',
      ],
    ],
    script: `
      44 visit enquiry 3 | Kitchen units, between sage and olive. Took six chips home.
      +4 phone enquiry 3 | Do we do small pots? We do, {=5} each.
      +8 visit enquiry 3 | Two brush-outs on card, to look at in the evening.
      +13 visit order 5 agreed | Olive it is. Primer and five litres, {=112}.
      +27 phone> survey 5 reached | Kitchen done. No regrets about the colour.`,
  },
  {
    key: 'barlow',
    name: 'Keith Barlow',
    stage: 'repeat',
    tags: ['mower'],
    decisionStyle: 'pragmatic',
    note: 'Agreed with him: complaints go to the manager straight away.',
    observations: [
      [
        'aggressive',
        139,
        'Raised voice and insults on the phone. One warning, then the call was ended.',
      ],
    ],
    script: `
      148 visit order 3 agreed | Hedge trimmer, gearbox, quoted {=85}, promised for {day 5}.
      +5 phone> order 3-2 reached | Gear not delivered, two days late.
      139 phone complaint 1-1 declined | Shouting, insults to the person on the phone. Asked to speak calmly, after the second time the call was ended. Manager told. | done 1: Manager to ring back
      +1 phone> complaint 2-3 agreed | Manager: sorry for the delay, said plainly what is not on. Trimmer ready today.
      +1 visit complaint 3 solved | Collected, ten per cent off. Apologised for yesterday.
      56 visit order 3 agreed | Trimmer line and two-stroke oil, all quiet.`,
  },
  {
    key: 'sutton',
    name: 'Priya Sutton',
    stage: 'advocate',
    tags: ['allotment', 'planting'],
    reasons: ['quality'],
    buyingStyle: 'premium',
    note: 'Secretary of the allotment society.',
    script: `
      285 visit order 5 agreed | Two raised beds in larch, {=260}.
      248 visit praise 5 | Beds shown at the society meeting, two people came in after.
      194 social suggestion 4 | Would we hold a tool-sharpening morning at the allotments?
      +3 phone> suggestion 5 agreed | Morning agreed, up to twenty tools, tea from them.
      +24 visit thanks 5 | Twenty-six tools in the end. Thank-you card on the till.
      76 visit order 4 agreed | Compost for the society, a full pallet.
      8 phone suggestion 4 | Wants a second morning, this time on hedges. | due 3: Fix the date for the second morning`,
  },
  {
    key: 'nowak',
    name: 'Tomasz Nowak',
    calledAs: 'Tomasz',
    language: 'pl',
    stage: 'repeat',
    tags: ['trade', 'tools'],
    links: [['kowalczyk', 'referredBy']],
    convenientHours: 'before 9:30',
    script: `
      130 visit enquiry 3 | Tiler, sent by Agnieszka. Asks about trade terms.
      +2 visit order 4 agreed | Spacers, grout, two buckets.
      +34 visit order 4 agreed | Tile cutter, {=145}.
      +47 phone complaint 2 | Cutter chips the glaze.
      +48 visit complaint 4 solved | Wheel was fitted askew. New wheel free, cuts clean.
      10 visit order 4 agreed | Grout, grey, six bags.`,
  },
  {
    key: 'ellery',
    name: 'Joan Ellery',
    company: 'Little Acorns Nursery',
    site: 'littleacorns.example',
    stage: 'regular',
    tags: ['account', 'planting'],
    note: 'Purchase order first, always by email.',
    script: `
      207 email enquiry 3 | Children's tools, wheelbarrow, seed for twelve pots. Asks for an offer.
      +2 email> enquiry reached | Offer with eight per cent off, {=165}.
      +10 email order 4 agreed | Purchase order came.
      +18 phone> order 3 reached | Small barrow a week late. Would rather have all of it together.
      +26 visit order 5 solved | Delivered, barrow put together in the playground.
      +32 letter praise 5 | Painted card from the children, on the wall by the till.
      52 phone complaint 3 agreed | Two small spades have loose handles. Bringing them in. | done 2: Rivets for the small spades
      +3 visit complaint 4 solved | Both riveted while she waited.`,
  },
  {
    key: 'shaw',
    name: 'Geoffrey Shaw',
    stage: 'repeat',
    tags: ['home'],
    observations: [
      [
        'changeable',
        70,
        'Changed the order three times in a week. Last version written down and signed.',
      ],
    ],
    script: `
      78 phone order 3 agreed | Roller blind, 120 wide, cream.
      +2 phone order 3 agreed | Make it blackout.
      +5 phone order 3 agreed | Back to cream, but 124 wide.
      +8 visit order 3-4 agreed | Measured again from his sketch, order signed: 124, cream.
      +16 phone> order 4 reached | Blind is in.
      +17 visit order 4 solved | Took it home, fits.`,
  },
  {
    key: 'thornton',
    name: 'Emily Thornton',
    stage: 'repeat',
    tags: ['home'],
    script: `
      23 visit order 4 agreed | Wood-burner glass cut to size, {=48}, promised in a week.
      +8 phone complaint 2-3 agreed | Glass not here and she has visitors coming. Apologised, lent an oil-filled radiator. | done 1: Chase the glass
      +9 phone> complaint 3 reached | Glazier confirms dispatch.
      +13 visit thanks 4 | Brought the radiator back with biscuits.
      5 phone> order noAnswer | Glass is here. No answer. | due -1: Try again, the glass is waiting`,
  },
  {
    key: 'mckenzie',
    name: 'Stuart McKenzie',
    stage: 'repeat',
    tags: ['mower', 'guarantee'],
    observations: [
      ['silent', 60, 'One-word answers, details of the fault only after open questions.'],
    ],
    script: `
      60 visit complaint 2 | Battery mower, says only that it is no good. Turns out it runs nine minutes.
      +2 phone> complaint 3 reached | Battery at 58 per cent, covered by the guarantee.
      +11 phone> complaint noAnswer |
      +12 phone> complaint 4 reached | New battery here, coming tomorrow.
      +13 visit complaint 4 solved | Swapped. Said cheers.`,
  },
  {
    key: 'linley',
    name: 'Harriet Linley',
    stage: 'potential',
    tags: ['mower'],
    buyingStyle: 'rational',
    script: `
      19 phone enquiry 3 | Robot mower for 400 square metres with a slope, up to {=800}.
      +1 email> enquiry reached | Two models that manage 35 per cent.
      +6 visit enquiry 4 | Looked at both, took the measurements of the gate.
      3 phone> enquiry callBack | Waiting for her landlord to agree to the cable. | due 0: Ask about the cable, machine held until today`,
  },
  {
    key: 'walsh',
    name: 'Declan Walsh',
    stage: 'repeat',
    tags: ['allotment', 'tools'],
    decisionStyle: 'emotional',
    buyingStyle: 'impulsive',
    observations: [
      [
        'enthusiastic',
        101,
        'Five plans for the shed in one talk. Writing down an order of work helped.',
      ],
    ],
    script: `
      101 visit enquiry 5 | Wants to turn the shed into a workshop. Listed: roof felt, bench, light.
      +3 visit order 5 agreed | Felt, clout nails, adhesive, {=88}.
      +9 visit order 5 agreed | Bench kit and a vice.
      +29 social praise 5 | Photos of the finished bench.
      27 visit order 4 agreed | Solar light for the shed door.`,
  },
  {
    key: 'fairclough',
    name: 'Barbara Fairclough',
    stage: 'new',
    tags: ['home'],
    script: `
      15 visit order 4 agreed | Cast-iron casserole as a present, {=95}. To be kept behind the counter.
      +3 phone order 4 | Wants it wrapped and the price taken off.
      +8 visit order 5 solved | Handed over, wrapped.
      1 phone thanks 5 | Rang to say her daughter is over the moon.`,
  },
  {
    key: 'jessop',
    name: 'Adrian Jessop',
    stage: 'repeat',
    tags: ['repairs'],
    observations: [
      [
        'perfectionist',
        32,
        'Pointed out a 3 mm scratch at collection. Agreed: photos when things come in.',
      ],
    ],
    script: `
      35 visit order 3 agreed | Espresso machine, new seal. Photos taken on receipt.
      +3 visit complaint 2-3 agreed | Points out a scratch on the drip tray, not on our photo. | done 2: Order a drip tray
      +6 phone> complaint 3 reached | New tray is here.
      +8 visit complaint 4 solved | Tray changed, made a coffee to test it.`,
  },
  {
    key: 'iqbal',
    name: 'Samina Iqbal',
    stage: 'repeat',
    tags: ['keys', 'home'],
    links: [['brennan', 'referredBy']],
    script: `
      108 visit order 3 agreed | Moved in today, lost one of two keys. Copies for all doors.
      +0 visit order 4 solved | All cut by four, tested at home.
      +21 visit order 4 agreed | Night latch, fitted by our man.
      +58 visit enquiry 3 | Door chain or spyhole?
      +61 phone> enquiry declined | Spyhole fitted is {=45}, too much for now.
      9 visit order 4 agreed | Door chain, will fit it with her brother.`,
  },
  {
    key: 'bright',
    name: 'Maureen Bright',
    stage: 'repeat',
    tags: ['planting'],
    links: [['hughes', 'referredBy']],
    script: `
      117 visit enquiry 4 | Came with her neighbour. Wants a climber for a north wall.
      +4 phone> order 3 reached | Hydrangea in, {=28}, slow at first. Fine.
      +6 visit order 5 solved | Collected with wires and eyes.
      42 visit order 4 agreed | Kneeler and long-handled weeder.`,
  },
  {
    key: 'carver',
    name: 'Jonathan Carver',
    stage: 'repeat',
    tags: ['repairs', 'guarantee'],
    script: `
      173 visit order 4 agreed | Pressure washer, {=165}.
      +17 visit complaint 2 agreed | Pulses. Left with us.
      +19 phone> complaint 3 reached | Valve sticky, cleaned.
      +30 phone complaint 2-2 | Pulsing again. Wants it done once and properly. | done 1: Test it on his own tap
      +31 visit complaint 3-4 solved | Tried at his house: the hose has a kink at the reel. New hose, steady.
      +60 phone> survey 5 reached | Steady still. Recommends us.`,
  },
  {
    key: 'osborne',
    name: 'Patricia Osborne',
    stage: 'repeat',
    tags: ['home'],
    observations: [
      [
        'frequentComplaints',
        47,
        'Fourth remark this year, each about another small thing, each with its receipt.',
      ],
    ],
    script: `
      219 visit complaint 2-4 solved | Torch dead after a week. Changed.
      156 visit complaint 3-4 solved | Peeler blunt, took the better one for {=3} more.
      95 visit complaint 3 solved | Door mat sheds. Brushed out, will see.
      47 visit complaint 3-4 solved | Laundry bag split. Money back.
      +14 phone> survey 4 reached | Asked what we could do better. Fewer cheap things, she says.`,
  },
  {
    key: 'redfern',
    name: 'Michael Redfern',
    stage: 'potential',
    tags: ['mower'],
    script: `
      12 chat enquiry 3 | Will a 46 cm mower go through a 60 cm gate?
      +0 chat> enquiry reached | Measured, 52 at the widest.
      6 visit enquiry 4 | Tried it in the yard, wants an offer by email. | due -2: Offer for the 46 cm with mulching kit`,
  },
  {
    key: 'chandra',
    name: 'Anita Chandra',
    company: 'Saffron Dental Practice',
    site: 'saffrondental.example',
    stage: 'repeat',
    tags: ['account', 'planting'],
    script: `
      142 email enquiry 3 | Six tall planters for the entrance, and someone to look after them.
      +3 email> enquiry reached | Planters {=420}, care {=35} a month.
      +9 phone order 4 agreed | Planters yes, care from next quarter.
      +20 visit order 4 solved | Planters delivered and filled.
      30 phone order 4 agreed | Takes the care as well, Mondays before nine.
      4 email enquiry 3 | Asks for fairy lights on the same planters. | due 1: Price for lights on six planters`,
  },
  {
    key: 'bell-arthur',
    name: 'Arthur Bell',
    calledAs: 'Mr Bell',
    stage: 'loyal',
    tags: ['repairs', 'tools'],
    reasons: ['habit', 'place'],
    preferredChannel: 'visit',
    links: [['bell-sylvia', 'household']],
    script: `
      355 visit order 4 agreed | Two pairs of shears for sharpening, his and his wife's.
      +6 visit order 4 solved | Collected both, paid in coins.
      242 visit other 4 | Dropped in about the riverside path. Bought twine.
      176 visit order 4 agreed | Spade handle, ash.
      85 visit suggestion 3 | A chair by the door, please, his wife waits standing.
      +18 phone> suggestion 5 solved | Chair is there. Invited to try it.
      0 visit order 4 agreed | Both pairs of shears again, as every year. | due 5: Shears ready, ring the Bells`,
  },
  {
    key: 'bell-sylvia',
    name: 'Sylvia Bell',
    stage: 'repeat',
    tags: ['home'],
    script: `
      196 visit order 4 agreed | Bread bin, enamel, {=26}.
      65 visit thanks 5 | Thanks for the chair. Left a lemon cake.
      28 visit order 4 agreed | Jam jar lids, four dozen.`,
  },
  {
    key: 'stokes',
    name: 'Liam Stokes',
    stage: 'new',
    tags: ['tools', 'paint'],
    observations: [
      [
        'shortOfMoney',
        50,
        'Fixed budget for the whole room, asked for reconditioned tools with a guarantee.',
      ],
    ],
    script: `
      50 visit enquiry 3 | First flat, everything for one room up to {=120}.
      +3 phone> enquiry 4 reached | Put together: reconditioned drill, paint, rollers, {=114}.
      +4 visit order 5 agreed | Took the lot.
      +18 visit order 4 solved | Drill checked after two weeks as promised, nothing to pay.`,
  },
  {
    key: 'ferris',
    name: 'Claire Ferris',
    stage: 'repeat',
    tags: ['home'],
    consents: [
      { channel: 'email', daysAgo: 148, withdrawnDaysAgo: 46 },
      { channel: 'phone', daysAgo: 148, withdrawnDaysAgo: null },
    ],
    script: `
      148 visit order 4 agreed | Saucepans, set of three.
      102 visit order 4 agreed | Induction plate for the old pan.
      46 email other 3 solved | Asks to be taken off the newsletter. Done, calls about orders are still welcome.
      25 phone> order 4 reached | The lids she ordered are in.
      +2 visit order 4 solved | Collected the lids.`,
  },
  {
    key: 'haworth',
    name: 'Peter Haworth',
    stage: 'repeat',
    tags: ['repairs'],
    observations: [
      [
        'undecided',
        16,
        'Asked several times whether the repair is worth it. Two costs side by side on paper helped.',
      ],
    ],
    script: `
      18 visit enquiry 3 | Father's lawn roller, is it worth mending?
      +2 phone> enquiry 3 callBack | Repair {=130}, a new one {=210}. Wants to sleep on it.
      +6 phone order 4 agreed | Mend it, and keep the old paint.
      2 phone> order 4 reached | Bearings in, handle still missing. | due 3: Look for a beech handle`,
  },
  {
    key: 'marsh',
    name: 'Rebecca Marsh',
    stage: 'new',
    tags: ['home'],
    script: `
      7 visit order 4 agreed | Stair gate and two extensions.
      +1 phone complaint 2 callBack | Gate does not reach over the skirting. | done 1: Check for a spacer
      +2 phone> complaint 3-4 reached | Spacer in the stockroom, fitting free.
      +4 visit complaint 5 solved | Spacer given, gate holds.`,
  },
  {
    key: 'kaye',
    name: 'Norman Kaye',
    stage: 'regular',
    tags: ['tools', 'repairs'],
    reasons: ['price', 'place'],
    buyingStyle: 'bargain',
    script: `
      306 visit order 3 agreed | Sandpaper, a mixed pack, and two blades.
      253 phone enquiry 3 declined | Compares the price of a jigsaw with online, ours is {=9} more.
      +3 visit order 4 agreed | Bought it here after all, blades thrown in.
      190 visit order 3 agreed | Extension lead, ten metres.
      138 visit order 4 agreed | Penetrating oil on offer, took two.
      90 visit enquiry 3 | Asks when the clearance shelf is filled. Put on the list.
      36 phone> enquiry 4 reached | Ladders down by a third. Coming in.
      +1 visit order 5 agreed | Three-part ladder, {=99}.`,
  },
  {
    key: 'holt',
    name: 'Vanessa Holt',
    stage: 'repeat',
    tags: ['repairs', 'home'],
    script: `
      34 visit complaint 2 agreed | Lamp back from repair, switch now on the wrong side. | done 1: Rewire with the switch on the left
      +1 phone> complaint 4 solved | Rewired, our mistake.
      +2 visit complaint 4-5 solved | Collected, bulb given by way of apology.
      0 social praise 5 | Review: mistake put right in a day. | due 0: Thank her for the review`,
  },
  {
    key: 'tandy',
    name: 'Wilfred Tandy',
    stage: 'potential',
    tags: ['home'],
    preferredChannel: 'letter',
    script: `
      40 letter enquiry 3 | Letter asking for the catalogue of bath rails, large print.
      +4 letter> enquiry reached | Catalogue posted with a handwritten note and prices.
      +16 phone enquiry 4 | Got it, will come with his niece one morning.`,
  },
  {
    key: 'greaves',
    name: 'Olivia Greaves',
    stage: 'repeat',
    tags: ['planting'],
    observations: [
      ['confused', 81, 'Three kinds of feed mixed up. Short written list, one per week, helped.'],
    ],
    script: `
      88 visit order 4 agreed | Two acers in pots, {=76}.
      81 phone enquiry 2-3 reached | Leaves brown after feeding. Three feeds at once, told to flush with water.
      +1 email> enquiry reached | Short list sent: what, when, how much.
      +20 visit thanks 4 | New leaves. Bought a can with a rose.`,
  },
  {
    key: 'doyle',
    name: 'Fergus Doyle',
    company: 'Doyle & Daughter Joinery',
    site: 'doylejoinery.example',
    stage: 'regular',
    tags: ['trade', 'sharpening'],
    observations: [
      [
        'demanding',
        115,
        'Asked for same-day sharpening without a booking. Settled on a fixed slot each Tuesday.',
      ],
    ],
    script: `
      172 visit order 3 agreed | Four saw blades, wanted today.
      +2 visit order 4 solved | Collected the blades.
      115 phone complaint 2-3 agreed | Waited three days for planer knives. Fixed slot offered, Tuesdays.
      +4 visit order 4 agreed | First Tuesday: knives in at nine, out at four.
      79 visit order 4 agreed | Router bits, eleven.
      43 phone> survey 4 reached | The Tuesday slot works.
      15 visit order 4 agreed | Planer knives and two saws.`,
  },
];
