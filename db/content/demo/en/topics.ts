import type { Topic } from '../source.ts';

const machines: Topic = {
  tags: ['mower', 'repairs'],
  usual: [
    'Mower service every spring',
    'Two-stroke oil and trimmer line',
    'Blades and plugs, fitted',
    'Battery mower check in March',
    'Chainsaw chain, sharpened by us',
    'Hedge trimmer blades',
    'Fuel stabiliser in autumn',
    'Pressure washer hoses',
  ],
  notes: [
    'Machine number on the inside of the card.',
    'Needs help lifting at the kerb.',
    'Garage is up a lane, collect only in the dry.',
    'Prefers a text to a call during work.',
    'Pays cash, always wants the receipt.',
    'Brings the mower in a small hatchback, handle must fold.',
  ],
  often: `
    03-05 phone enquiry 3 agreed | Asks for a spring service, {petrol mower, 46 cm;battery mower;old cylinder mower;small electric one}. Booked for {day 4}.
    +4 visit order 3 agreed | {Petrol;Battery;Cylinder;Electric} mower in, estimate {=58}. {Blade like a spoon.;Deck caked with grass.;Plug black.;Cable taped in two places.}
    +8 phone> order 4 reached | {Blade ground, runs sweetly.;Deck scraped, battery at 90 per cent.;Cylinder set to paper.;New cable on, tested for safety.} {Will fetch it today.;Saturday suits better.;Son is coming with the van.;Asks us to keep it till payday.}
    04-06 visit enquiry 3 | Wants a mower for {a small lawn, 60 square metres;a slope;300 square metres;a lawn with lots of edges}, up to {=400}. {Tried two in the yard.;Sat with the leaflet.;Lifted each by the handle.;Back with measurements tomorrow.}
    +4 phone enquiry 3 callBack | {Asks about the width of the gate.;Wants to know the weight with the box full.;Is there a trade-in on the old one?;Asks if the battery fits other tools.}
    +9 visit order 5 agreed | Mower chosen, {old one taken away;oil included;delivery on Friday;second battery at half price}.
    +40 phone> survey 4 reached | New mower: {light and quiet.;box a little small, otherwise good.;wheel squeaks, will bring it.;neighbour has borrowed it already.}
    04-28 visit order 4 solved | {Strimmer head jammed;Pull cord snapped;Blade bolt sheared;Air filter soaked}, sorted at the counter, {=14}.
    05-20 phone complaint 2-3 agreed | {Mower smokes since the service;Trimmer stops under load;Hedge cutter leaks oil;Battery will not charge}. {Coming in without a booking.;Wants it looked at today.;Will bring it at lunch.;Put first in the queue.}
    +1 visit complaint 4 solved | {Too much oil in it, ours, drained.;Spool wound too tight, shown how.;Seal replaced, nothing to pay.;Charger contacts cleaned, charging.}
    06-12 visit order 3 agreed | Hedge trimmer in for {sharpening;a new blade guard;a switch;grease and a check}, busy week, said {three days;five days;a week;until Friday}.
    +6 phone> order 4 reached | Hedge trimmer {cuts like new;has its guard;switch done;runs quieter}, {=32}. {On the rack by the door.;Will send the neighbour.;Fetched before closing.;Coming on Monday.}
    07-08 visit order 4 agreed | {Patio cleaner, five litres;Hose reel, 20 metres;Lance for the washer;Brush head}, {=39}.
    09-05 visit order 4 agreed | {Leaf blower, battery;Scarifier hire for a weekend;Chainsaw chain, 14 inch;Ear defenders and visor}. {Shown how to start it.;Deposit taken.;Old chain for scrap.;Takes gloves as well.}
    10-20 phone enquiry 3 reached | Winter storage: {drain the tank?;where to keep the battery?;oil change now or in spring?;hang it or stand it?} {Drain or stabilise.;Indoors, half charged.;Now is better.;Stand it, deck clean.}
    11-10 visit order 3 agreed | Brings the {mower;strimmer;shredder;tiller} early for the winter rate, {=45}. {No hurry.;Back by February.;Wants a new cable on it.;Collect in daylight only.}
    any phone> order noAnswer |
    +2 phone> order 4 reached | {The drive belt;The wheel;The grass box;The carburettor kit} has come, {with the invoice in the box;fits the older model too;fitting takes ten minutes;put by under the name}.
  `,
  once: `
    03-01 phone enquiry 3 | Found a key in the lawn and heard a bang. Told not to start it, bring it in.
    +2 visit order 3 agreed | Crankshaft straight, only the blade bent. Lucky.
    03-18 visit praise 5 | Says it starts on the first pull for the first time in years.
    03-29 email complaint 3-4 solved | Charged for oil twice on the service bill. Refunded the same day.
    04-16 visit order 4 agreed | Swaps petrol for battery, old mower goes to the school.
    04-24 phone enquiry 3 declined | Can we come and cut a meadow? We cannot, gave the number of a contractor.
    05-08 visit complaint 2-3 solved | Waited twenty minutes on a bank holiday Saturday. Served first and apologised.
    05-30 visit suggestion 3 | A ramp at the back door would help with heavy mowers.
    06-08 chat enquiry 3 reached | Which oil for a four-stroke? SAE 30, sent a photo of the bottle.
    06-21 visit order 4 | Ride-on tyre mended twice, now a tube in it.
    07-03 phone enquiry 2-3 | Mower stalled with visitors due at three. Choke was on. Laughed about it.
    07-19 visit order 4 agreed | Generator for the village fête, hire for two days.
    +3 visit order 4 solved | Generator back, full tank.
    08-10 visit complaint 3-4 solved | Line sold as 2.4 is 2.0. Swapped, rest of the box checked.
    08-24 phone enquiry 3 | Wasp nest in the shed roof beside the mower. Advised to leave it and ring pest control.
    09-18 visit thanks 5 | Card from the school about the given mower.
    10-02 visit order 4 agreed | Log splitter, the smaller one, {=220}.
    10-30 phone enquiry 3 | Leaves too wet for the blower. Told to wait for wind or rake.
    11-25 visit order 5 agreed | Mower as a wedding present, ribbon on the handle.
    12-12 visit order 4 | Service voucher for a father who has everything.
    01-14 phone enquiry 3 | Generator will not start in the frost. Fresh petrol did it.
    02-06 visit order 3 agreed | Two cylinder mowers from the bowls club for regrinding.
    +12 phone> order 4 reached | Both cylinders ground, paper test passed.
  `,
};

const garden: Topic = {
  tags: ['planting', 'allotment'],
  usual: [
    'Compost by the pallet share',
    'Seed potatoes, second earlies',
    'Tomato feed and grow bags',
    'Bird seed, 12 kg',
    'Slug wool and copper tape',
    'Bedding plants for two window boxes',
    'Rose feed in March',
    'Canes, twine, labels',
    'Spring bulbs in September',
  ],
  notes: [
    'Clay soil, half shade.',
    'Allotment plot by the pump.',
    'Has a standing order for peat-free.',
    'Allergic to lilies, keep them off the counter.',
    'Comes by bus, small bags only.',
    'Grows for the village show.',
  ],
  often: `
    02-12 visit order 4 agreed | Seed potatoes, {two kilos of earlies;a mixed net;salad ones;maincrop, five kilos}. {Egg boxes for chitting given.;Asks when to plant out.;Takes onion sets too.;Wants the same as last year.}
    03-10 visit enquiry 3 | What grows in {full shade;a windy corner;heavy clay;a north-facing pot}? {Ferns and hellebores.;Sea holly, low things.;Roses and asters.;Ivy and heuchera.} {Leaflet given.;Wrote down three names.;Wants low work.;Thinks about it.}
    +5 visit order 4 agreed | {Three ferns;Five grasses;A rose, bare-root;Four heucheras} and a bag of compost, {=36}.
    03-28 phone enquiry 3 reached | Do we have {peat-free in stock;seed of broad beans;raspberry canes;lawn seed for shade}? {Plenty, on offer.;Two packets left.;In on Thursday.;Yes, by the kilo.}
    04-20 visit order 4 agreed | {Tomato plants, three kinds;Courgettes and a squash;Strawberries, a dozen;Herbs for a window}, warned about frost.
    +18 phone complaint 2-3 agreed | {Plants gone yellow;Two snapped at the stem;Leaves with holes;Runners but no roots}. {To bring one in.;Sent a photo.;Coming tomorrow.;Wants new ones.}
    +19 visit complaint 4 solved | {Overwatered, repotted together.;Replaced both, packing was poor.;Slugs, gave a trap to try.;New tray from the fresh delivery.}
    05-08 visit order 5 agreed | Hanging basket {ready made;filled to order;with fuchsias;for the sun}, {=29}. {Carried to the car.;A second one put by.;Asks about feed.;Bracket too.}
    05-24 visit order 4 agreed | {Water butt, 200 litres;Soaker hose;Drip kit for pots;Watering can with a fine rose}. Fitting {explained;shown in the yard;drawn on paper;left to a neighbour}.
    06-16 visit enquiry 3 | Brings a leaf: {black spot;aphids;mildew;vine weevil notches}. {Told to pick off and feed.;Soapy water first.;More air between the plants.;Nematodes ordered.}
    +7 phone> enquiry 4 reached | Rang about the plant: {clean so far.;ladybirds have moved in.;better with the pot moved.;nematodes watered in.}
    07-12 visit order 4 agreed | {Netting for currants;Butterfly bush;Tomato feed, large;Shade cloth}, and {twine;labels;gloves;a trug}.
    08-22 phone enquiry 3 reached | Away for {a week;ten days;a fortnight;a long weekend}, how to keep pots alive? {Self-watering spikes.;Move them to shade.;Drip kit on a timer.;Trays and a good soak.}
    09-14 visit order 4 agreed | Bulbs: {tulips, fifty;daffodils by the sack;crocus for the lawn;alliums, twelve}. {Planter tool lent.;Asks how deep.;For the churchyard.;Wants them labelled.}
    10-12 visit order 4 agreed | {Autumn lawn feed;Winter pansies, two trays;Fleece, ten metres;Leaf sacks}, {=18}.
    11-14 visit order 4 agreed | {Fat balls, a tub;Peanuts and a feeder;Sunflower hearts;Nest box with a small hole} for the birds.
    12-01~10 visit order 5 agreed | Christmas tree, {five foot;six foot;potted, small;seven foot, cut to fit}. {Netted.;Stand as well.;Delivery after five.;Carried round the corner.}
    01-18 email enquiry 3 reached | Seed list for the year: {asks for heritage beans;wants no F1;half for a school;needs it by Friday}. {Answered with three.;Marked on the list.;Ten per cent off.;Printed and posted.}
    any phone enquiry 3 reached | Asks whether {the bay trees;the big pots;the obelisks;the bird baths} are still {in the yard;on offer;in grey;in pairs}. {They are.;Last two.;Only in green.;One of each.}
  `,
  once: `
    02-16 visit enquiry 3 | Snowdrops in the green, are they early? Ready in ten days.
    +11 phone> order 4 reached | Snowdrops are in, fifty put by.
    03-03 visit order 4 agreed | First seed sowing with a grandchild, chose the biggest sunflowers.
    03-21 phone enquiry 3 | Moles. No traps sold, lent the solar thing to try.
    04-02 visit praise 5 | Says the bare-root roses all took.
    04-13 visit order 4 | Moss killer, then rake, then seed, in that order on paper.
    05-02 visit complaint 2-4 solved | Labelled red geranium flowers pink. Swapped for three red.
    05-18 email order 4 agreed | Plants for a wedding table, twenty lavender in small pots.
    +16 visit order 5 solved | Lavender collected, tied with string.
    06-02 visit thanks 5 | Photo of the wedding table.
    06-27 visit suggestion 4 | Wants plant names in larger letters.
    07-06 phone enquiry 3 | Hosepipe rules, is a can allowed? It is.
    07-27 visit other 4 | Brought surplus courgettes, box by the till.
    08-04 visit complaint 3-4 solved | Hose connector leaks. Washer missing, put in.
    08-17 phone enquiry 3 | When does the village show take entries? Gave the notice.
    09-02 visit praise 5 | Second prize for onions with our sets.
    09-24 visit order 4 agreed | Box hedge has caterpillars, yew instead, twelve plants.
    10-06 phone enquiry 3 declined | Wants a 4 metre olive. Too big for our van, named a nursery.
    10-25 visit order 4 | Pumpkins, the two ugliest ones.
    11-06 visit order 4 agreed | Hyacinths for forcing and three glasses.
    12-14 phone complaint 2-4 solved | Tree dropped its needles in two days. Replaced, and said to keep it off the radiator.
    01-09 visit other 4 | Tree brought back for shredding.
    01-29 visit order 4 agreed | Snowed in and planning: graph paper, seed, two pencils.
  `,
};

const workshop: Topic = {
  tags: ['tools', 'sharpening'],
  usual: [
    'Knives sharpened before Christmas',
    'Screws and plugs by weight',
    'Keys cut in pairs',
    'Masonry bits, 6 and 8',
    'Saw blades, fine',
    'Batteries for tools',
    'Hinges and latches',
    'Sandpaper, 120 and 240',
  ],
  notes: [
    'Left-handed, mind the scissors.',
    'Works shifts, voicemail is fine.',
    'Collects vintage planes, ring when one comes in.',
    'Landlord, keys marked by colour.',
    'Shares an account with a brother.',
  ],
  often: `
    any visit order 3 agreed | Sharpening: {three kitchen knives;garden shears;two chisels;dressmaking scissors}, {=12}. Ready {tomorrow;on {day 2};by noon;after four}.
    +3 visit order 4 solved | Collected, {tested on paper;tested on twine;shaved a curl of pine;cut a strip of cloth}. {Wrapped in card.;Guard given.;Oil as well.;Wants the others done too.}
    any visit order 4 agreed | Keys: {two for a front door;one for a shed;a set of four;one old lever key, by hand}. {Tried on the spot lock.;Tags in colour.;Come back if it sticks.;Original was worn.}
    any phone complaint 2-3 agreed | New {key;padlock;hinge;tap} {does not turn;jams in the rain;squeaks;drips}. {Bring the original.;Bring it with the receipt.;Have a look together.;Coming at lunch.}
    +1 visit complaint 4 solved | {Recut from the original;Swapped for the brass one;Pin was dry, oiled;Washer was folded, replaced}, no charge.
    02-25 visit enquiry 3 | Which drill for {brick;tile;an old beam;plasterboard}? {Hammer action.;Diamond bit, slow and wet.;Auger bit.;Just a good screw fixing.} {Tried at the counter.;Drew it on a bag.;Brought a piece along.;Wants to borrow one first.}
    +2 visit order 4 agreed | {Hammer drill;Tile bits, three;Auger set;Fixings and a level}, {=64}. {Receipt by email.;Old battery in the recycling.;Case as well.;Goggles added.}
    04-24 visit order 4 agreed | Fence repairs: {posts and clips;postcrete, four bags;feather edge and nails;a gate latch}. {Delivery on Friday.;Loaded for them.;Cut to length.;Tool lent.}
    05-14 phone enquiry 3 reached | Tool hire for the weekend: {floor sander;post hole borer;cement mixer;tile saw}. {Free from Friday.;Deposit {=50}.;Booked already, next week.;Comes with two discs.}
    +3 visit order 4 solved | Hire returned, {clean;a day early;with thanks;one sheet left over}. {Deposit back.;Asks for it again in June.;Bought sandpaper too.;Needs a hand unloading.}
    06-28 visit order 4 agreed | {Barbecue tools;Charcoal, two sacks;Gas regulator;Fire lighters}, {=22}.
    09-08 visit order 4 agreed | {Draught strip;Pipe lagging;Chimney balloon;Door brush} before the cold. {Measured at the counter.;Fitting sheet given.;Takes a spare.;Wants it cut.}
    10-30 phone enquiry 3 reached | Asks about {a timer for lights;a security light;a battery for an alarm;bulbs for a string}. {In stock.;Two kinds.;Ordered for Tuesday.;Took the number.}
    11-24~18 visit order 5 agreed | Gift: {pocket knife;socket set;apron and gloves;voucher}. {Wrapped.;Engraved by next week.;Exchange until January.;Receipt without a price.}
    01-12 visit order 3 agreed | Burst pipe: {repair clamp;two elbows;stop end;flux and solder}. {Sold on account.;Shown how.;Needed in ten minutes.;Plumber's number given.}
    02-02 visit complaint 3-4 solved | {Saw blade bent;Battery flat after a week;Tape measure sticks;Glue dried in the tube}. {Swapped.;Charged and tested, fine.;New one from the drawer.;Money back.}
  `,
  once: `
    02-08 visit other 4 | Found a wallet by the key machine. Owner rung.
    03-07 visit order 4 | Twelve-foot tape lost again, third one this year.
    03-16 phone enquiry 3 | Lock for a chest from 1890, no key. To bring the chest, not the lock.
    +4 visit order 4 agreed | Chest opened, full of letters. Key made by hand, {=38}.
    04-18 visit enquiry 3 | Is a whetstone any good for a beginner? Showed three strokes.
    05-05 visit complaint 3-4 solved | Stepladder foot missing. From the spares drawer.
    05-22 visit praise 5 | Only place that still sells one screw.
    06-06 email enquiry 3 reached | Price for sharpening forty scissors for a salon. Two pounds less from twenty.
    +5 visit order 4 agreed | Forty scissors in, numbered.
    06-19 phone> order 4 reached | Salon scissors done, two beyond saving.
    07-10 visit order 4 agreed | Workbench legs, adjustable.
    07-30 visit suggestion 3 | Would pay for an evening on hanging shelves.
    08-13 visit order 4 | Tent pegs, mallet, and a kettle that whistles.
    08-29 phone complaint 2-3 solved | Charged for three hinges, got two. Third one posted the same day.
    09-20 visit order 4 agreed | School project: pulleys, cord, six hooks.
    10-10 visit thanks 5 | Pulleys won the science fair.
    10-22 phone enquiry 3 declined | Safe to be opened at home. Not us, gave a certified locksmith.
    11-04 visit order 4 agreed | Fireguard and hearth brush.
    11-28 visit order 4 | Knives in before the goose.
    12-16 visit complaint 3-4 solved | Engraving has a letter missing. New knife engraved by four.
    12-20 visit thanks 5 | Knife on time, box of mince pies.
    01-22 phone enquiry 3 | Frozen padlock on the gate. Warm key, no boiling water.
  `,
};

const decorating: Topic = {
  tags: ['paint', 'home'],
  usual: [
    'Magnolia, the same tin for ten years',
    'Rollers and masking tape',
    'Eggshell in the kitchen colour',
    'Wood oil twice a year',
    'Filler, the light one',
    'Fence paint in spring',
    'White spirit and rags',
  ],
  notes: [
    'Colour formulas on the back of the card.',
    'Paints at weekends, needs it by Friday.',
    'Sensitive to smells, water-based only.',
    'Third-floor flat, five litres at most.',
    'Renting, colours must be agreed with the landlord.',
  ],
  often: `
    any visit enquiry 3 | Colour matched from {a cushion;a piece of old skirting;a magazine page;a plate}. {Close enough for a wall.;Two goes at it.;Needs a tester.;A touch warmer than the sample.}
    +2 visit order 4 agreed | Mixed: {five litres of matt;two of eggshell;ten of matt;one of satin}, {=54}. {Formula on the card.;Tin labelled with the room.;Stirrers thrown in.;Rest of the batch kept.}
    +12 phone> survey 4 reached | Rang about the paint: {two coats, very happy.;streaks by the window, told to use a wider roller.;half a tin over.;not started yet.}
    03-14 visit order 4 agreed | Bathroom: {mould spray and white;tile paint;sealant and a gun;grout pen}. {Asks how long it dries.;Window open, said twice.;Gloves too.;For a rented flat.}
    04-11 visit order 4 agreed | Fence paint, {green, nine litres;black, five;oak, two tins;silver grey}, {=33}. {Brush lent.;Spray gun lent.;Neighbour splits the cost.;Rain due, told to wait.}
    +9 phone complaint 3 agreed | {Fence came out patchy;Tin leaked in the boot;Colour not like the lid;Lid glued shut}. {Bring it in.;Sent a photo.;Wants to swap.;Asks for help.}
    +10 visit complaint 4 solved | {Second coat was missing, tin given.;Valet paid, tin replaced.;Swapped for the darker one.;Opened and stirred, fine.}
    05-30 visit order 4 agreed | {Decking oil;Masonry paint;Metal paint for a gate;Teak oil for a bench}, {=41}, with {brushes;a wire brush;rags;an extension pole}.
    07-20 visit enquiry 3 | Papering a {box room;hall;chimney breast;nursery}, how many rolls? Worked out {five;eight;three;six} from the sketch.
    +6 visit order 4 agreed | Rolls ordered, {same batch;one spare;paste included;returnable if unopened}.
    +13 phone> order 4 reached | Wallpaper is in, {all from one batch;minus a roll, which follows;heavier than it looks;behind the counter}.
    08-30 visit order 4 agreed | Student room: {one wall in blue;white over purple;hooks without drilling;blackboard paint}. {On a small budget.;With a parent.;By Saturday.;Roller thrown in.}
    09-29 phone enquiry 3 reached | Can you paint {radiators;over wallpaper;a uPVC door;kitchen tiles}? {Cold, with the right paint.;Yes, test a corner.;With a primer for it.;Degrease first.}
    10-24 visit order 4 agreed | Before guests: {touch-up pot;carpet cleaner hire;curtain pole;lampshade}, {=27}.
    11-18 visit order 4 agreed | {Warm white bulbs;Dimmer switch;Lamp flex, three metres;Shade ring}, {fitted here;with a drawing;for the landing;after a long look}.
    01-08 visit enquiry 3 | New year, new {bedroom;kitchen;study;stairs}. {Takes six chips.;Wants a sheen that wipes.;Asks for green that is not minty.;Borrowing the colour fan.}
    +8 visit order 5 agreed | Decided on {chalk blue;soft white;deep green;a warm grey}, all from one mix. {Dust sheets too.;Delivery booked.;Old tins taken for disposal.;A tray and two rollers.}
  `,
  once: `
    02-14 visit order 4 | Wants the red of a heart by six o'clock. Mixed it.
    03-09 visit enquiry 3 | Damp patch returns. Advised to mend the gutter before painting.
    03-31 visit thanks 5 | Gutter mended, patch gone, bought the paint.
    04-17 phone complaint 2-3 solved | Delivered satin for matt. Driver swapped it the same afternoon.
    05-11 visit order 4 agreed | Bunting in five colours for the street party.
    05-27 email order 4 agreed | Church hall, forty litres of magnolia, invoice to the treasurer.
    +8 phone> order 4 reached | Magnolia ready, four volunteers coming to carry.
    06-15 visit praise 5 | Hall looks bright, the vicar sends thanks.
    06-30 visit complaint 3-4 solved | Brush sheds hairs in the gloss. Better brush, no difference charged.
    07-15 phone enquiry 3 | Paint spilt on a carpet ten minutes ago. Water, blot, do not rub.
    +1 phone thanks 5 | Carpet saved.
    08-07 visit order 4 agreed | Beach hut, three stripes, exterior satin.
    08-20 visit suggestion 3 | Asks for testers with a brush in the lid.
    09-11 visit order 4 | Stair rods, thirteen, brass.
    10-03 phone enquiry 3 declined | Can we hang a mural? Recommended a paperhanger.
    10-19 visit order 4 agreed | Theatre group, black matt and glitter.
    11-11 visit enquiry 3 | Lead in old paint? Sold a test kit.
    12-05 visit order 4 | Gold spray for forty pine cones.
    12-22 phone enquiry 3 | Are we open on the 24th? Until two.
    01-25 visit complaint 3-4 solved | Grey looks lilac by lamplight. Warmed up with a shot of yellow.
    02-22 visit order 4 agreed | Nursery in yellow, due in six weeks.
  `,
};

const household: Topic = {
  tags: ['home', 'keys'],
  usual: [
    'Vacuum bags, the old type',
    'Light bulbs, small screw',
    'Jam jars in August',
    'Washing-up brushes, wooden',
    'Descaler and filters',
    'Batteries, all sizes',
    'Door mats, coir',
  ],
  notes: [
    'Carer may collect on her or his behalf, name on the card.',
    'Delivery on the second floor, lift is small.',
    'Prefers mending to buying.',
    'Has a dog that needs to come in too.',
  ],
  often: `
    any visit order 3 agreed | Repair: {kettle trips the fuse;toaster will not stay down;lamp flickers;iron drips}. Look at it by {day 3}.
    +3 phone> order 4 reached | {Element gone, not worth it;Crumbs on the magnet, cleaned;New switch and plug;Descaled, good again}, {=16}. {Wants a new one then.;Pleased.;Coming today.;Coming with the next shopping.}
    +5 visit order 4 solved | {New kettle instead, old one recycled.;Toaster home.;Lamp home, brighter bulb too.;Iron home, with a bottle of descaler.}
    any phone enquiry 3 reached | Do we sell {vacuum bags for a 1998 model;bulbs for an oven;rubber rings for jars;lids for a 24 cm pan}? {Yes, the last two.;Two kinds.;By the dozen.;To order, four days.}
    +5 visit order 4 agreed | Came for {the bags;the oven bulb;the jar rings;the lid} and {a mop head;cloths;a sieve;a peeler}.
    03-20 visit order 4 agreed | Spring clean: {window vac;squeegee and cloths;carpet shampoo;bin with a pedal}, {=31}. {Carried out.;Asks for a refill.;Cheaper one next time.;For two flats.}
    05-04 visit complaint 2-4 solved | {Mop head loose;Airer leg bent;Bin pedal stuck;Scale always shows two}. {Exchanged.;Straightened and stiffened.;Money back.;New battery, right again.}
    06-22 visit order 4 agreed | {Desk fan;Cool box;Ice trays, three;Fly screen for a door}, hot week.
    07-28 visit order 4 agreed | Jam season: {preserving pan;jars, two dozen;funnel and labels;muslin}. {Asks for pectin.;Promises a jar.;Gooseberry this year.;Third batch already.}
    09-16 phone enquiry 3 reached | Is {the slow cooker;the bread bin;the clothes horse;the radiator rack} still on offer? {Until Saturday.;The display one is.;Yes, in white.;Ended yesterday, given anyway.}
    10-16 visit order 4 agreed | {Hot water bottle;Draught excluder;Electric blanket;Oil-filled radiator}, {=35}. {Tested here.;Receipt put in the box.;Size checked.;For a mother of 92.}
    11-27~14 visit order 5 agreed | Present: {teapot;set of mugs;apron and oven glove;biscuit tins}. {Wrapped in brown paper.;To be posted.;Kept until the 20th.;Exchange slip inside.}
    12-27~5 visit complaint 3-4 solved | Gift exchange: {two toasters;wrong colour;chipped rim;a size too small}. {Voucher.;Swapped on the spot.;Money back with the slip.;Next size ordered.}
    02-10 phone enquiry 3 agreed | Delivery of {a tumble dryer rack;a shoe cabinet;two stools;an ironing board}. Agreed for {day 2}.
    +2 visit order 4 solved | Delivered, {put together too;up two floors;left with the neighbour;old one taken}. {Tea offered.;Signed.;Asks about a second one.;Tip to the jar.}
    any phone> survey 4 reached | Called about {the repair;the delivery;the exchange;the order}: {all well;would buy again;a day late but told in time;asks for longer hours on Friday}.
  `,
  once: `
    02-27 visit enquiry 3 | Pancake pan that works on gas. Two shown, took a photo.
    03-13 visit order 4 agreed | Teapot lid broken, matched one from the odd box.
    03-26 phone enquiry 3 | Smoke alarm chirps every minute. Battery, and how to reach it safely.
    04-09 visit order 4 | Egg cups, eleven, the twelfth is at home.
    04-23 visit praise 5 | Says nobody else mends toasters.
    05-13 visit complaint 2-3 agreed | Casserole lid cracked in the oven. Sent to the maker.
    +9 phone> complaint 4 solved | Maker sends a whole new casserole.
    06-04 visit order 4 agreed | Picnic set for four, two forks missing, knocked off {=5}.
    06-25 phone enquiry 3 | Ants in the sugar. Tins with tight lids, bait behind the skirting.
    07-18 visit other 4 | Left an umbrella. Kept by the till.
    08-08 visit thanks 5 | First jar of the promised jam.
    08-26 email complaint 3-4 solved | Website says open on Sunday. Corrected, apology and a voucher.
    09-09 visit suggestion 3 | Could the kettle leads hang lower?
    09-30 visit order 4 agreed | Uni box: pan, plate, tin opener, door wedge.
    10-13 phone enquiry 3 | Power cut tonight. Torches are in, camping lights too.
    +0 visit order 4 agreed | Two camping lights and candles.
    11-01 visit order 4 | Slow cooker for a first flat.
    11-19 visit complaint 3-4 solved | Blanket control in Spanish only. Found the English sheet.
    12-09 phone order 4 agreed | Six tins, posted to Leeds with a card.
    12-18 phone> order 4 reached | Parcel to Leeds arrived.
    01-11 visit order 4 agreed | Drawer organiser, vowed to tidy.
    02-18 visit order 4 | Half-moon mat for the back step.
  `,
};

export const topics: Topic[] = [machines, garden, workshop, decorating, household];
