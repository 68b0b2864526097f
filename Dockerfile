# The product on a Java runtime. Build the jar first (./run, or mvn -DskipTests package).
FROM eclipse-temurin:17-jre
RUN useradd --system --create-home facheng && mkdir /data && chown facheng /data
COPY backend/app/target/facheng-exec.jar /opt/facheng.jar
USER facheng
ENV FACHENG_DATA=/data FACHENG_ADDRESS=0.0.0.0 FACHENG_PORT=8080
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.timezone=Asia/Shanghai", "-Dfile.encoding=UTF-8", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/facheng.jar"]
