# Builds only what changed: a stamp beside each jar holds the digest of the sources it was made from.

product_jar=$root/backend/app/target/facheng-exec.jar
# The same with its libraries beside it: the classes of a jar within a jar take a third longer to load.
product_unpacked=$root/backend/app/target/product
bench_jar=$root/backend/bench/target/facheng-bench.jar

build_product() {
    build_if_changed "$product_jar" backend/app pom.xml frontend bpmn backend/clock backend/app
    if ! cmp -s "$product_jar.sources" "$product_unpacked/sources"; then
        "$java" -Djarmode=tools -jar "$product_jar" extract --force --destination "$product_unpacked" >/dev/null
        cp "$product_jar.sources" "$product_unpacked/sources"
    fi
}

build_bench() {
    build_product
    build_if_changed "$bench_jar" backend/bench pom.xml frontend bpmn backend
}

# build_if_changed JAR MODULE SOURCE…
build_if_changed() {
    local jar=$1 module=$2 stamp=$1.sources digest
    shift 2
    digest=$(sources_digest "$@")
    if [ -f "$jar" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$digest" ]; then
        return
    fi
    need_maven
    need_node
    echo "building $module; the first time fetches libraries and takes some minutes …"
    build_module "$module"
    echo "$digest" >"$stamp"
}

sources_digest() {
    (
        cd "$root"
        find "$@" \( -name target -o -name node_modules -o -name dist -o -name generated -o -path '*/src/test' \) -prune \
            -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
    )
}

# Maven runs as a child that is ended with this script; of what it says, the steps are shown, and where it fails the end of all of it.
build_module() {
    local log maven status=0
    log=$(mktemp)
    mvn -B -ntp -f "$root/pom.xml" -Dmaven.test.skip=true -pl "$1" -am package >"$log" 2>&1 &
    maven=$!
    trap 'kill "$maven"; rm -f "$log"; exit 0' INT TERM
    tail -n +1 -f --pid="$maven" "$log" | grep --line-buffered '^\[INFO\] Building Facheng' || true
    wait "$maven" || status=$?
    trap 'exit 0' INT TERM
    if [ "$status" != 0 ]; then
        tail -n 40 "$log" >&2
        fail "The build failed; the lines above say why, all of them are in $log. 构建失败，原因见上；完整日志在 $log。"
    fi
    rm -f "$log"
}
