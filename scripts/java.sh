# How the product's Java is called. It takes the place of this script, so signals reach it directly.

java_options=(
    -Duser.timezone=Asia/Shanghai
    -Dfile.encoding=UTF-8
    -XX:+UseSerialGC
    "-Xmx${FACHENG_HEAP:-1g}"
    -XX:+ExitOnOutOfMemoryError
)
export FACHENG_DATA=${FACHENG_DATA:-$root/data}

run_product() { exec "$java" "${java_options[@]}" -jar "$product_unpacked/$(basename "$product_jar")" "$@"; }

# Benchmarks and the walker are not in the product's jar: they run beside it, on its libraries.
# run_beside CLASS ARGUMENT…
run_beside() {
    local main=$1
    shift
    exec "$java" "${java_options[@]}" \
        -cp "$product_jar" "-Dloader.path=$bench_jar,$(dirname "$bench_jar")/lib" "-Dloader.main=$main" \
        org.springframework.boot.loader.launch.PropertiesLauncher "$@"
}
