export { isEmail, isPhone } from './domain/contact-shapes.js';
export { DetailsChange } from './details-change.entity.js';
export { DetailsModule } from './details.module.js';
export { DetailsService } from './details.service.js';
export { ParticipationDetails } from './participation-details.entity.js';
