import { render } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import { detailsAfter, detailsBefore, spoken } from '../../../src/elements/details/details.ts';
import type { Details } from '../../../src/elements/model.ts';
import { message, moth, narrator, startPlayWords } from '../surfaces/scene.ts';

beforeAll(startPlayWords);

const ALL: Details = {
  leads: 'prize.example/win',
  link: 'Get the kite',
  rating: '5 of 5',
  seller: 'Moth',
  price: '1 pound',
  address: 'moth@kites.example',
  subject: 'A kite for you',
};

const written = (part: unknown) => {
  const place = document.createElement('p');
  render(part, place);
  return place.textContent!.replace(/\s+/g, ' ').trim();
};

test('subject and address come before the text, all else after it', () => {
  expect(written(detailsBefore(ALL))).toBe('Subject: A kite for you Address: moth@kites.example');
  expect(written(detailsAfter(ALL))).toBe(
    'Price: 1 pound Sold by: Moth Rating: 5 of 5 Link: Get the kite Leads to: prize.example/win',
  );
});

test('nothing is written for what a message does not say', () => {
  expect(written([detailsBefore(), detailsAfter({ price: '2 pounds' })])).toBe('Price: 2 pounds');
});

test('a message is said with who, subject, address, text, picture, link and where it leads', () => {
  const { subject, address, link, leads } = ALL as Required<Details>;
  const picture = { id: 'goose', alt: 'A goose flies.', spots: [], covered: [] };
  const letter = message('a', moth, 'you won it', {
    picture,
    details: { leads, link, address, subject },
  });
  expect(spoken(letter)).toBe(
    'Moth: Subject: A kite for you. Address: moth@kites.example. you won it. ' +
      'Picture: A goose flies. Link: Get the kite. Leads to: prize.example/win',
  );
});

test('a message without details is said as it stands, and a narrator without a name', () => {
  expect(spoken(message('a', moth, 'look up'))).toBe('Moth: look up');
  expect(spoken(message('b', narrator, 'It rains.'))).toBe('It rains.');
});
