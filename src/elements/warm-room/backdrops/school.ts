import { svg } from 'lit';

// prettier-ignore
/** A classroom: board, pictures, a clock, and a tank with twigs on the shelf. */
export const backdrop = svg`
    <path class="sky" d="M0 0h1200v360H0z" />
    <path class="kraft" d="M0 312l1200-8v56H0z" /><path class="stripe" d="M0 240l1200-4v70l-1200 6z" />
    <path class="shade" d="M40 72l142-4 4 136-142 4z" /><path class="sheet" d="M34 66l142-4 4 136-142 4z" /><path class="marigold" d="M48 80l52-2 2 44-52 2z" /><path class="coral" d="M112 76l50-2 2 46-50 2z" /><path class="moss" d="M50 136l52-2 2 48-52 2z" /><path class="lilac" d="M114 134l50-2 2 48-50 2z" />
    <path class="shade" d="M1032 56l130-4 4 172-132 4z" /><path class="sheet" d="M1026 50l130-4 4 172-132 4z" /><path class="sky" d="M1038 62l106-3 3 146-107 3z" /><path class="moss" d="M1040 168l40-20 34 14 33-18v61l-107 3z" /><path class="sheet" d="M1088 60h8l2 146h-8z" />
    <g transform="translate(200 0)">
    <path class="shade" d="M226 30l344-8 6 144-348 6z" /><path class="kraft" d="M218 22l346-8 6 146-350 8z" /><path class="teal" d="M230 34l322-7 5 122-325 7z" />
    <path class="sheet" d="M256 60l86-3v6l-86 3zM256 82l124-4v6l-124 4zM256 104l68-2v6l-68 2z" opacity=".75" />
    <path class="sheet" d="M462 118l-10-26 22 14 20-34 8 36 22-10-14 28z" opacity=".75" />
    <path class="coral" d="M340 152l34-1v7l-34 1z" /><path class="sheet" d="M384 151l20-1v7l-20 1z" />
    <path class="shade" d="M640 30l26-10 26 10 10 26-10 26-26 10-26-10-10-26z" /><path class="sheet" d="M636 26l26-10 26 10 10 26-10 26-26 10-26-10-10-26z" /><path class="ink" d="M660 30h5v22l16 10-3 5-18-12z" />
    <path class="kraft" d="M62 176l140-4v12l-140 4z" /><path class="ink" d="M78 186h8v18h-8zM176 184h8v18h-8z" />
    <path class="sheet" d="M84 104l96-2 2 70-98 3z" /><path class="sky" d="M92 112l80-2 2 54-82 3z" /><path class="moss" d="M92 152l30-8 24 6 28-8v22l-82 3z" /><path class="string" d="M104 150l22-30M126 136l16 6M150 150l8-32M153 136l12-6" />
    <path class="kraft" d="M600 186l140-6v12l-140 6z" /><path class="coral" d="M614 138l16-1 1 48-16 1z" /><path class="teal" d="M634 146l14-1 1 38-14 1z" /><path class="marigold" d="M652 134l18-1 1 50-18 1z" /><path class="lilac" d="M676 148l12-2 8 36-12 2z" />
    </g>
`;
