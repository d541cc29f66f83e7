import { Membership, OperatorMember } from './modules/identity/index.js';

/** Every entity, module by module. */
export const entities = [Membership, OperatorMember];
