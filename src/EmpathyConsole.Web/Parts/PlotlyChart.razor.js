// Draws once, then reacts; colours given as var(--token) are read from the page, and again when the theme changes.
let loading;
const drawn = new Map();

function load(source) {
    return window.Plotly ? Promise.resolve() : (loading ??= new Promise((ok, failed) => {
        const script = Object.assign(document.createElement('script'), { src: source, onload: ok });
        script.onerror = () => { loading = undefined; failed(new Error('cannot load the chart library')); };
        document.head.append(script);
    }));
}

const canvas = document.createElement('canvas').getContext('2d');

function colour(text) {
    // plotly knows no color-mix and no var(): resolve both
    const probe = document.createElement('i');
    probe.style.color = text;
    document.body.append(probe);
    canvas.fillStyle = getComputedStyle(probe).color;
    probe.remove();
    return canvas.fillStyle;
}

function resolve(value) {
    if (typeof value === 'string') { return value.startsWith('var(--') ? colour(value) : value; }
    if (Array.isArray(value)) { return value.map(resolve); }
    if (value && typeof value === 'object') { return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner)])); }
    return value;
}

function frame(layout) {
    const style = getComputedStyle(document.documentElement);
    const token = name => style.getPropertyValue(name).trim();
    const axis = {
        gridcolor: token('--ec-rule-soft'), griddash: 'dot', zerolinecolor: token('--ec-control'), linecolor: token('--ec-rule'),
        tickfont: { color: token('--ec-text-3'), size: 12 }, automargin: true,
    };
    const given = resolve(layout ?? {});
    const axes = {};
    for (const key of new Set(['xaxis', 'yaxis', ...Object.keys(given).filter(k => /^[xy]axis\d*$/.test(k))])) {
        axes[key] = { ...structuredClone(axis), ...given[key] };
    }
    return {
        margin: { t: 12, r: 16, b: 36, l: 44 }, showlegend: false, hovermode: 'closest',
        paper_bgcolor: 'rgba(0,0,0,0)', plot_bgcolor: 'rgba(0,0,0,0)',
        font: { family: token('--ec-font-machine'), color: token('--ec-text-2'), size: 12 },
        hoverlabel: { bgcolor: token('--ec-action'), font: { color: token('--ec-on-action'), family: token('--ec-font-machine') } },
        ...given, ...axes,
    };
}

const paint = (host, { traces, layout }) =>
    window.Plotly.react(host, resolve(traces), frame(layout), { responsive: true, displaylogo: false, displayModeBar: false });

export async function draw(host, source, traces, layout) {
    await load(source);
    if (!host.isConnected) { return; }
    drawn.set(host, { traces, layout });
    await paint(host, drawn.get(host));
}

// the picture stands on the page's own sheet, so that it can be read wherever it is put
export async function savePng(host, filename) {
    const sheet = getComputedStyle(document.documentElement).getPropertyValue('--ec-sheet').trim();
    const { clientWidth: width, clientHeight: height } = host;
    const shown = host.layout.paper_bgcolor;
    await window.Plotly.relayout(host, { paper_bgcolor: colour(sheet) });
    await window.Plotly.downloadImage(host, { format: 'png', scale: 2, width, height, filename });
    await window.Plotly.relayout(host, { paper_bgcolor: shown });
}

export function remove(host) {
    drawn.delete(host);
    if (window.Plotly && host) { window.Plotly.purge(host); }
}

window.addEventListener('ec-theme', () => {
    for (const [host, what] of drawn) {
        if (host.isConnected) { paint(host, what); } else { drawn.delete(host); }
    }
});
