# The browser of the tests: the one named, else one on the path, else Debian's where this user may install it. The shell without a window
# first: the same engine, at about two thirds of the work.

installed() { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1" fonts-noto-cjk; }

need_browser() {
    local name
    if [ -n "${FACHENG_CHROMIUM:-}" ]; then
        [ -x "$FACHENG_CHROMIUM" ] || fail "FACHENG_CHROMIUM names no program: $FACHENG_CHROMIUM."
        return
    fi
    for name in chromium-headless-shell chromium chromium-browser google-chrome; do
        FACHENG_CHROMIUM=$(command -v "$name" || true)
        [ -n "$FACHENG_CHROMIUM" ] && break
    done
    if [ -z "$FACHENG_CHROMIUM" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "installing Chromium for the browser tests …"
        { apt-get update -qq && { installed chromium-headless-shell || installed chromium; }; } >/dev/null ||
            fail "Chromium could not be installed: install it or set FACHENG_CHROMIUM. 无法安装 Chromium。"
        FACHENG_CHROMIUM=$(command -v chromium-headless-shell || command -v chromium)
    fi
    [ -n "$FACHENG_CHROMIUM" ] ||
        fail "The browser tests need Chromium: install it or set FACHENG_CHROMIUM to its program. 需要 Chromium 浏览器。"
    export FACHENG_CHROMIUM
}
