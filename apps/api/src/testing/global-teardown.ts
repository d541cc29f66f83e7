import { stopSharedServer } from './global-setup.js';

export default stopSharedServer;
