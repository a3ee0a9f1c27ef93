import { svg } from 'lit';

// prettier-ignore
/** A shop: shelves with wool and jars, and a window on the street. */
export const backdrop = svg`
    <path class="moss" d="M0 0h1200v360H0z" />
    <path class="kraft" d="M0 312l1200-8v56H0z" />
    <path class="shade" d="M32 62l148-4 4 250-150 2z" /><path class="sheet" d="M26 56l148-4 4 252-150 4z" /><path class="sky" d="M38 68l122-3 4 130-124 3z" /><path class="lilac" d="M42 150l36-26 38 24 46-18v65l-120 3z" /><path class="teal" d="M38 210l126-3 2 84-127 4z" />
    <path class="shade" d="M1030 44h140v264h-140z" /><path class="kraft" d="M1024 38h140v268h-140z" /><path class="ink" d="M1036 114h116v8h-116zM1036 206h116v8h-116z" /><path class="coral" d="M1046 70l22-8 22 10v42h-44z" /><path class="sheet" d="M1104 62h34v52h-34z" /><path class="lilac" d="M1046 158h40v48h-40z" /><path class="marigold" d="M1100 160l24-10 22 14v42h-46z" /><path class="sky" d="M1048 248h90v58h-90z" />
    <g transform="translate(200 0)">
    <path class="shade" d="M56 30l660-10 4 12-662 12z" /><path class="coral" d="M50 18l664-10 4 30-24 12-24-11-24 12-24-11-24 12-24-11-24 12-24-11-24 12-24-11-24 12-24-11-24 12-24-11-24 12-24-11-24 12-24-11-24 12-24-11-24 12-24-11-24 12-24-11-24 12-24-11-22 12-24-10z" />
    <path class="kraft" d="M70 126l250-6v12l-250 6zM470 118l250-6v12l-250 6z" /><path class="ink" d="M84 136h8v22h-8zM296 130h8v22h-8zM488 130h8v20h-8zM698 124h8v20h-8z" />
    <path class="teal" d="M84 104l8-18 20-6 18 10 4 20-12 16-24 1z" /><path class="string" d="M92 88q20 8 36 30M88 108q22-4 40-18" />
    <path class="marigold" d="M144 102l8-18 20-6 18 10 4 20-12 14-24 1z" /><path class="string" d="M152 86q20 8 36 30M148 106q22-4 40-18" />
    <path class="lilac" d="M206 100l8-18 20-6 18 10 4 20-12 14-24 1z" /><path class="string" d="M214 84q20 8 36 30M210 104q22-4 40-18" />
    <path class="coral" d="M266 98l8-18 20-6 18 10 4 20-12 14-24 1z" /><path class="string" d="M274 82q20 8 36 30" />
    <path class="sheet" d="M490 70h34l4 46h-42z" /><path class="coral" d="M488 62h38v10h-38zM494 88h28l2 26h-32z" />
    <path class="sheet" d="M548 72h34l4 42h-42z" /><path class="teal" d="M546 64h38v10h-38z" /><path class="marigold" d="M550 90h30l2 22h-34z" />
    <path class="sky" d="M604 60l40-2 2 54-40 2z" /><path class="ink" d="M604 74l41-2v6l-41 2z" /><path class="lilac" d="M660 74l34-2 4 38-40 2z" />
    <path class="shade" d="M60 236l180-6 4 84-186 2z" /><path class="sheet" d="M54 230l184-6 4 88-190 2z" /><path class="coral" d="M46 216l200-6 4 18-204 6z" /><path class="ink" d="M96 180l44-2 4 34-46 2z" /><path class="sheet" d="M102 186l32-1 1 12-32 1z" />
    </g>
`;
