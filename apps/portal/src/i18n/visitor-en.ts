/** The texts of the pages anyone opens, so that a first visit does not fetch those of the work surfaces. */
export { account } from '@barometer/messages/en/account';
export { categories } from '@barometer/messages/en/categories';
export { common } from '@barometer/messages/en/common';
export { demonstration } from '@barometer/messages/en/demonstration';
export { errors } from '@barometer/messages/en/errors';
export { grid } from '@barometer/messages/en/grid';
export { home } from '@barometer/messages/en/home';
export { states } from '@barometer/messages/en/states';
