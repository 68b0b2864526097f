# What must be installed: each missing thing is one clear sentence and exit code 2.

fail() {
    echo "$1" >&2
    exit 2
}

java_home_program() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/$1" ]; then
        echo "$JAVA_HOME/bin/$1"
    else
        command -v "$1" || true
    fi
}

need_java() {
    [ -z "${JAVA_HOME:-}" ] || [ -x "$JAVA_HOME/bin/java" ] ||
        fail "JAVA_HOME is $JAVA_HOME, and there is no bin/java in it: set it to a JDK, or unset it. JAVA_HOME 所指目录中没有 bin/java。"
    java=$(java_home_program java)
    [ -n "$java" ] || fail "Facheng needs a JDK, 17 or newer: install one or set JAVA_HOME. 需要 JDK 17 或更高版本。"
    local version
    version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
    [ "${version%%.*}" -ge 17 ] 2>/dev/null ||
        fail "Facheng needs Java 17 or newer, and $java is Java $version: set JAVA_HOME. 需要 Java 17 或更高版本。"
}

need_maven() {
    [ -n "$(java_home_program javac)" ] ||
        fail "Building Facheng needs a JDK, and only a Java runtime is here: install a JDK, 17 or newer. 需要 JDK。"
    command -v mvn >/dev/null || fail "Building Facheng needs Maven (mvn): install it, 3.6.3 or newer. 需要 Maven。"
}

need_node() {
    command -v node >/dev/null && command -v npm >/dev/null ||
        fail "Facheng needs Node.js with npm, 20.19 or newer: install it. 需要 Node.js 20.19 或更高版本。"
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
        fail "Facheng needs Node.js 20.19 or newer, and this is $(node --version). 需要 Node.js 20.19 或更高版本。"
}
