// Asks for new numbers every so many minutes, but not while nobody looks; who comes back to the page gets them at once if they are due.
export function watch(dotnet, minutes) {
    let last = Date.now();
    const look = () => {
        if (!document.hidden && Date.now() - last >= minutes * 60000) {
            last = Date.now();
            dotnet.invokeMethodAsync('DueAsync');
        }
    };
    const timer = setInterval(look, 2000);
    document.addEventListener('visibilitychange', look);
    return {
        stop() {
            clearInterval(timer);
            document.removeEventListener('visibilitychange', look);
        }
    };
}

export function full(wall) {
    return document.fullscreenElement ? document.exitFullscreen() : wall.requestFullscreen();
}

export function print() { window.print(); }
