import { bytesWith, instead, expectLines, type Fault } from '../../testing/edition-files.js';

/** What is changed in files without a fault, and every line that must come of it. */
const faults: readonly Fault[] = [
  // edition.json
  [
    'an edition that is not JSON: no category is called unknown for that',
    instead('edition', '"inspected_channels":[],', '"inspected_channels":[,'),
    ['edition.json:4: this is not JSON: a value was expected here, correct the file'],
  ],
  [
    'an edition that ends too early',
    () => ({ edition: '{"channel_weights":\n' }),
    ['edition.json:2: this is not JSON: the text ends too early, correct the file'],
  ],
  [
    'an edition without its keys',
    () => ({ edition: '\n{}' }),
    [
      'edition.json:2: "channel_weights" is missing, give an object with the weight of each channel',
      'edition.json:2: "channel_weights_with_physical" is missing, give an object with the weight of each channel',
      'edition.json:2: "inspected_channels" is missing, give a list of channels, which may be empty',
      'edition.json:2: "categories" is missing, give an object with the family and population_count of each category',
    ],
  ],
  [
    'wrong values in the edition, each at its line',
    (files) => ({
      edition: String(files.edition)
        .replace('{"phone":0.5,"email":0.5}', '{"phone":-1,\n"email":"0.5"}')
        .replace('[]', '[1]')
        .replace('"family":"local","population_count":100', '"population_count":null')
        .replace('"population_count":900', '"population_count":-9'),
    }),
    [
      'edition.json:2: "channel_weights", channel "phone" is wrong, give a number of at least 0',
      'edition.json:3: "channel_weights", channel "email" is wrong, give a number of at least 0',
      'edition.json:5: "inspected_channels" is wrong, give a list of channels, which may be empty',
      'edition.json:7: category "town", "family" is missing, give the name of its family',
      'edition.json:7: category "town", "population_count" is wrong, give a number of at least 0',
      'edition.json:8: category "village", "population_count" is wrong, give a number of at least 0',
    ],
  ],
  [
    'an edition that is a list',
    () => ({ edition: '[]' }),
    ['edition.json:1: the file must hold an object with the settings of the edition, correct it'],
  ],
  [
    'a category that is a number',
    instead('edition', '{"family":"local","population_count":100}', '3'),
    ['edition.json:6: category "town" is wrong, give an object with its family and population_count'],
  ],
  // grid.json: nothing else is refused for a grid that cannot be used
  [
    'a grid that is not UTF-8',
    (files) => ({ grid: bytesWith(String(files.grid).replace('"E1"', '"~"'), 0xff) }),
    ['grid.json:6: a character is not well-formed UTF-8, save the file as UTF-8'],
  ],
  [
    'an id that stands twice in the grid, at its second line',
    instead('grid', '"id":"P4"', '"id":"P1"'),
    ['grid.json:5: criterion P1: this id stands twice in the grid, remove one of the two, or give it another id'],
  ],
  [
    'wrong fields of criteria, each at its line',
    (files) => ({
      grid: String(files.grid)
        .replace('"weight":1', '"weight":0')
        .replace('{"value":1,"score":50}', '\n{"value":1,\n"score":101}')
        .replace('"id":"E1"', '"id":""'),
    }),
    [
      'grid.json:2: criterion P1: "weight" must be above 0, correct it',
      'grid.json:5: criterion P2, answer, points[1]: "score" must be a number from 0 to 100, correct it',
      'grid.json:8: criteria[4]: "id" must be a text that is not empty, correct it',
    ],
  ],
  [
    'a grid without criteria',
    () => ({ grid: '{\n"criteria":[]}' }),
    ['grid.json:2: grid: "criteria" must be a list of objects that is not empty, correct it'],
  ],
  [
    'a grid that is a number',
    () => ({ grid: '3' }),
    ['grid.json:1: grid: the file must hold an object with "criteria", correct it'],
  ],
];

describe('grid.json and edition.json', () => {
  it.each(faults)('says what is wrong: %s', (_, change, lines) => expectLines(change, lines));
});
