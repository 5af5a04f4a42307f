export interface Mail {
  id: string;
  name: string;
  email: string;
  when: string;
  paragraphs: string[];
}

/** Whose mailbox it is. */
export const me = { name: 'Dilys Marsh', email: 'desk@saltmarshvets.example' };
export const customer = { name: 'Conrad Ilves', email: 'conrad@ilves.example' };

export const thread: { subject: string; messages: Mail[] } = {
  subject: 'Bill for Biscuit’s tooth',
  messages: [
    {
      id: '19c2f0a1',
      ...me,
      when: 'Mon 16 Mar, 17:30',
      paragraphs: [
        'Hello Conrad, Biscuit did very well today. His bill is attached, and he may eat soft food from tonight.',
      ],
    },
    {
      id: '19c30b77',
      ...customer,
      when: 'Tue 17 Mar, 08:14',
      paragraphs: [
        'I was told £180 on the phone and the bill says £265. That is not a small difference, and nobody rang me before you did the extra X-ray!',
        'The bill is INV-5512. Why was the X-ray needed? And may I pay in two halves?',
      ],
    },
  ],
};
