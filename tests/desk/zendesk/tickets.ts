/** One entry of a ticket's conversation, with the role words that Zendesk's own pages use. */
export interface Entry {
  from: 'end-user' | 'agent' | 'internal';
  name: string;
  /** ISO time of the entry. */
  at: string;
  paragraphs: string[];
}

export interface Ticket {
  id: number;
  shop: string;
  subject: string;
  status: 'Open' | 'Pending' | 'New';
  priority: string;
  tags: string[];
  customer: { name: string; email: string; place: string; since: string; notes: string };
  entries: Entry[];
}

/** The agent whose desk this is. */
export const agent = { name: 'Joss Lindqvist', initials: 'JL' };

/** Three tickets of three trades, all mounted at once as in the real help desk. */
export const tickets: Ticket[] = [
  {
    id: 20718,
    shop: 'Fernhill Cycles',
    subject: 'Cargo bike still in the workshop',
    status: 'Open',
    priority: 'Normal',
    tags: ['workshop', 'spring_service'],
    customer: {
      name: 'Maren Oduya',
      email: 'maren@oduya.example',
      place: 'Bristol, 09:41',
      since: 'Customer since May 2021',
      notes: 'Rides the long-tail with two children. Prefers email to the phone.',
    },
    entries: [
      {
        from: 'end-user',
        name: 'Maren Oduya',
        at: '2026-03-09T17:20:00Z',
        paragraphs: [
          'Hello, our cargo bike went in for its spring service on the 3rd. Is there any news of it?',
        ],
      },
      {
        from: 'agent',
        name: 'Joss Lindqvist',
        at: '2026-03-10T08:05:00Z',
        paragraphs: [
          'Hello Maren, thank you for writing. I am asking the workshop today and will tell you what they say.',
        ],
      },
      {
        from: 'internal',
        name: 'Piet, workshop',
        at: '2026-03-12T08:31:00Z',
        paragraphs: [
          'Belt came this morning. I fit it after lunch. The van has room tomorrow between 7 and 9.',
        ],
      },
      {
        from: 'end-user',
        name: 'Maren Oduya',
        at: '2026-03-12T09:12:00Z',
        paragraphs: [
          'Good morning, it is Thursday and order FB-20718 still says “in the workshop”. I have had two children on the bus all week.',
          'Has the new belt been fitted? And can you bring the bike to the nursery in Elm Street instead of our flat?',
        ],
      },
    ],
  },
  {
    id: 20731,
    shop: 'Cloudberry Hosting',
    subject: 'Our bakery’s site is down AGAIN',
    status: 'Open',
    priority: 'Urgent',
    tags: ['outage', 'third_time'],
    customer: {
      name: 'Tomasz Wren',
      email: 'tomasz@wrenbakery.example',
      place: 'Leeds, 09:41',
      since: 'Customer since January 2024',
      notes: 'Two sites on the Orchard plan. Saturdays are his busiest day.',
    },
    entries: [
      {
        from: 'end-user',
        name: 'Tomasz Wren',
        at: '2026-03-14T07:48:00Z',
        paragraphs: [
          'This is the third Saturday running that nobody can open our shop page. Forty christening cakes, and every customer gets a blank screen!',
          'Your chat window told me to clear my cookies. I am furious, and I want a person to tell me what is going on.',
        ],
      },
      {
        from: 'internal',
        name: 'Night desk',
        at: '2026-03-14T07:55:00Z',
        paragraphs: ['Disk on node 9 filled up. Moved his site to node 11 at 07:52, loads fine from here.'],
      },
    ],
  },
  {
    id: 20744,
    shop: 'Pinewater Lodge',
    subject: 'Moving our stay to the last week of June',
    status: 'Pending',
    priority: 'Low',
    tags: ['booking', 'date_change'],
    customer: {
      name: 'Amara Feld',
      email: 'amara.feld@post.example',
      place: 'Vienna, 10:41',
      since: 'First stay',
      notes: 'Cabin 6, four nights, one dog.',
    },
    entries: [
      {
        from: 'end-user',
        name: 'Amara Feld',
        at: '2026-03-11T15:02:00Z',
        paragraphs: [
          'Dear Pinewater team, my sister’s wedding has been moved, so we would love to come in the last week of June.',
          'Our booking is PL-3306. Would cabin 6 be free then, and may the dog still come?',
        ],
      },
    ],
  },
];
