export { RehearsalsModule } from './rehearsals.module.js';
