/** Ports on loopback; without `http` the server answers Bolt alone. */
export interface Ports {
  readonly bolt: number;
  readonly http: number | null;
}

/** How much of the machine the server may take: `light` for tests, `full` for a person. */
export type Profile = "light" | "full";

/** Served with the Browser, which fetches both from its own address; it trusts `localhost`, not 127.0.0.1. */
export const BROWSER_FILES = ["style.grass", "guide.html"] as const;

const httpLines = (port: number | null): readonly string[] =>
  port === null
    ? ["server.http.enabled=false"]
    : [
        "server.http.enabled=true",
        `server.http.listen_address=127.0.0.1:${port}`,
        `browser.post_connect_cmd=style http://localhost:${port}/browser/style.grass`,
        "client.allow_telemetry=false",
      ];

/** Text of `neo4j.conf`: no login, loopback only, quick to stop, logs kept small. */
export const serverConfiguration = ({ bolt, http }: Ports): string =>
  [
    "dbms.security.auth_enabled=false",
    "server.default_listen_address=127.0.0.1",
    "server.bolt.enabled=true",
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    "server.https.enabled=false",
    ...httpLines(http),
    "server.memory.pagecache.size=256m",
    "db.tx_log.preallocate=false",
    "db.tx_log.rotation.retention_policy=1G size",
    "dbms.usage_report.enabled=false",
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
    "internal.dbms.bolt.netty_server_shutdown_timeout=1",
    "",
  ].join("\n");

const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.lang"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Arguments of the Java virtual machine. */
export const javaOptions = (profile: Profile): readonly string[] => [
  ...(profile === "light"
    ? ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
    : ["-Xms512m", "-Xmx1g", "-XX:+UseG1GC"]),
  ...OPENED,
  "-Dlog4j2.disable.jmx=true",
  "-Dio.netty.tryReflectionSetAccessible=true",
];
