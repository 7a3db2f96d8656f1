/** How the page of a report looks, on a screen and on paper. It asks for nothing from anywhere. */
export const reportStyle = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
dl { display: grid; gap: 0.25rem 1rem; grid-template-columns: minmax(8rem, max-content) 1fr; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
article { border-block-start: 1px solid; break-inside: avoid; padding-block: 0.5rem; }
code, pre { font: 0.875rem/1.4 ui-monospace, monospace; }
pre { border: 1px solid; margin-block: 0.25rem; overflow-wrap: anywhere; padding: 0.5rem; white-space: pre-wrap; }
table { border-collapse: collapse; margin-block: 0.5rem; width: 100%; }
th, td { border-block-end: 1px solid; overflow-wrap: anywhere; padding: 0.25rem; text-align: start; vertical-align: top; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; } dt { margin-block-start: 0.5rem; } }
@media print { body { max-width: none; padding: 0; } }
`;
