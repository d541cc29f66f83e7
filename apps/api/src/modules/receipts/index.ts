export { mountReceiptFiles } from './receipt-files.routes.js';
export { ReceiptsModule } from './receipts.module.js';
