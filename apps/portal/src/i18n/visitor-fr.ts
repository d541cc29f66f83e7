/** The texts of the pages anyone opens, so that a first visit does not fetch those of the work surfaces. */
export { account } from '@barometer/messages/fr/account';
export { categories } from '@barometer/messages/fr/categories';
export { common } from '@barometer/messages/fr/common';
export { demonstration } from '@barometer/messages/fr/demonstration';
export { errors } from '@barometer/messages/fr/errors';
export { grid } from '@barometer/messages/fr/grid';
export { home } from '@barometer/messages/fr/home';
export { states } from '@barometer/messages/fr/states';
