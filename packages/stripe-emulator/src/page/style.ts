/** The look of the emulator's pages: calm paper, one brand colour, an ochre mark for what is not real. */
export const PAGE_STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#FAF9F6;color:#1B2326;font:17px/1.55 "Source Sans 3",system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
.mark{background:#F8ECD6;color:#1B2326;border-bottom:3px solid #9A5B00;margin:0;padding:12px 16px;font-size:15px}
.mark p{max-width:648px;margin:0 auto}
main{max-width:680px;margin:0 auto;padding:24px 16px 48px}
h1{font:600 32px/1.2 "Source Serif 4",Georgia,serif;margin:0 0 24px}
h2{font-size:20px;line-height:1.3;margin:32px 0 8px}
table{width:100%;border-collapse:collapse}
th,td{text-align:left;font-weight:400;padding:8px 0;border-bottom:1px solid #D8D6CF;vertical-align:top}
td{text-align:right;padding-left:16px;white-space:nowrap;font-variant-numeric:tabular-nums}
tfoot th,tfoot td{font-weight:600;border-bottom:0}
small{display:block;color:#545C5E;font-size:15px}
fieldset{border:0;border-top:1px solid #D8D6CF;margin:24px 0 0;padding:16px 0 0;min-width:0}
legend{font-weight:600;padding:0 8px 0 0}
button{display:block;width:100%;min-height:48px;margin-top:8px;padding:10px 16px;text-align:left;font:inherit;font-weight:600;color:#fff;background:#0B5A66;border:1px solid #0B5A66;border-radius:4px;cursor:pointer}
button:hover{background:#083F49}
button.plain{color:#0B5A66;background:#fff;border-color:#7A8184}
button.plain:hover{background:#DCEBEC}
input[type=text],select{display:block;width:100%;min-height:48px;padding:8px 12px;font:inherit;color:#1B2326;background:#fff;border:1px solid #7A8184;border-radius:4px}
.field{display:block;padding:16px 0 4px;font-weight:600}
.field .hint{font-weight:400;margin:0;display:block}
dl{margin:0}
dt{color:#545C5E;font-size:15px;margin-top:8px}
dd{margin:0;font-variant-numeric:tabular-nums}
article{border-top:1px solid #D8D6CF;padding:16px 0}
h3{font-size:17px;margin:0}
.arrived{background:#DCEBEC;border-left:4px solid #0B5A66;padding:12px 16px;margin:0 0 24px}
.arrived p{margin:0}
.languages{float:right;padding:2px 0 2px 16px}
details{border-top:1px solid #D8D6CF;border-bottom:1px solid #D8D6CF;margin:24px 0;padding:8px 0}
summary{cursor:pointer;font-weight:600;padding:8px 0;color:#0B5A66}
.hint{margin:4px 0 12px;color:#545C5E;font-size:15px}
label{display:flex;gap:12px;align-items:flex-start;padding:8px 0}
input[type=checkbox]{flex:none;width:24px;height:24px;margin:1px 0 0;accent-color:#0B5A66}
a{color:#0B5A66;text-underline-offset:3px}
.leave{display:table;padding:10px 0;margin-top:16px}
.refused{background:#F8E3E1;border-left:4px solid #A12B2B;padding:12px 16px;margin:0 0 24px}
.refused h2{margin:0;color:#A12B2B;font-size:17px}
.refused p{margin:0}
:focus-visible{outline:3px solid #1B2326;outline-offset:2px}
`;
