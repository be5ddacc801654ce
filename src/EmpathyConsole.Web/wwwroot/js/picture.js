// An SVG that was made on the server becomes a PNG here: nothing is loaded from elsewhere, nothing is sent anywhere.
const longest = 16000; // dots a side; browsers refuse larger canvases

// a picture can't see the page's fonts, so the one the console is set in goes into it; without it any sans-serif will do
async function font() {
    try {
        const rule = [...document.styleSheets].flatMap(rules).find(r => r instanceof CSSFontFaceRule && r.style.getPropertyValue('font-family').includes('Inter Variable'));
        const file = rule.style.getPropertyValue('src').match(/url\("?([^")]+)"?\)/)[1];
        const blob = await (await fetch(new URL(file, rule.parentStyleSheet.href ?? document.baseURI))).blob();
        const data = await new Promise((done, failed) => {
            const reader = new FileReader();
            reader.onload = () => done(reader.result);
            reader.onerror = failed;
            reader.readAsDataURL(blob);
        });
        return `<style>@font-face{font-family:"Inter Variable";src:url(${data}) format("woff2");font-weight:100 900}</style>`;
    } catch {
        return '';
    }
}

function rules(sheet) {
    try { return [...sheet.cssRules]; } catch { return []; }
}

export async function savePng(name, svg) {
    const end = svg.indexOf('>') + 1;
    const url = URL.createObjectURL(new Blob([svg.slice(0, end), await font(), svg.slice(end)], { type: 'image/svg+xml' }));
    try {
        const image = new Image();
        image.src = url;
        await image.decode();
        const scale = Math.min(2, longest / image.width, longest / image.height);
        const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(image.width * scale), height: Math.round(image.height * scale) });
        canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
        const png = await new Promise(done => canvas.toBlob(done, 'image/png'));
        if (!png) { return false; }
        const file = URL.createObjectURL(png);
        Object.assign(document.createElement('a'), { href: file, download: name }).click();
        setTimeout(() => URL.revokeObjectURL(file), 1000);
        return true;
    } catch {
        return false;
    } finally {
        URL.revokeObjectURL(url);
    }
}
