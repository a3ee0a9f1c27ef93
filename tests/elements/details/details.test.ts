import { render } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import {
  detailsAfter,
  detailsBefore,
  endOfText,
  spoken,
} from '../../../src/elements/details/details.ts';
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
  expect(written(detailsBefore({ kind: 'mail', details: ALL }))).toBe(
    'Subject: A kite for you. Address: moth@kites.example.',
  );
  expect(written(detailsAfter({ details: ALL }))).toBe(
    'Price: 1 pound. Sold by: Moth. Rating: 5 of 5. Link: Get the kite. Leads to: prize.example/win.',
  );
});

test('nothing is written for what a message does not say', () => {
  expect(
    written([detailsBefore({ kind: 'mail' }), detailsAfter({ details: { price: '2 pounds' } })]),
  ).toBe('Price: 2 pounds.');
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

test('what stands above a page is its title, and a mark at the end is not doubled', () => {
  const details = { subject: 'WHICH BUG ARE YOU?' };
  expect(written(detailsBefore({ kind: 'page', details }))).toBe('Page: WHICH BUG ARE YOU?');
  expect(spoken(message('a', moth, 'Find out', { kind: 'page', details }))).toBe(
    'Moth: Page: WHICH BUG ARE YOU? Find out',
  );
});

test('the text of a message ends for those who listen where details follow it, and only there', () => {
  const price = { price: '1 pound' };
  expect(written(endOfText({ text: 'buy it', details: price }))).toBe('.');
  expect(written(endOfText({ text: 'Buy it!', details: price }))).toBe('');
  expect(written(endOfText({ text: 'buy it' }))).toBe('');
});

test('a phone number is said digit by digit', () => {
  expect(spoken(message('a', moth, 'in danger ring 999, not 18001 101'))).toBe(
    'Moth: in danger ring 9 9 9, not 1 8 0 0 1, 1 0 1',
  );
});
