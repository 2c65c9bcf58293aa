# syntax=docker/dockerfile:1
# The release, built from the sources, on Debian. `docker build --tag numora .`

FROM debian:trixie-slim AS build
# This Node only runs pnpm; the release contains its own Node.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates nodejs npm \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN CI=true npx -y pnpm@12.21.0 install --frozen-lockfile \
  && npx -y pnpm@12.21.0 build --without-postgres --output /opt/numora

FROM debian:trixie-slim
LABEL org.opencontainers.image.title="Numora" \
  org.opencontainers.image.description="Reads invoices and receipts, lets a person confirm them, and delivers them" \
  org.opencontainers.image.licenses="MIT"
RUN groupadd --system --gid 10001 numora \
  && useradd --system --uid 10001 --gid numora --home-dir /data --shell /usr/sbin/nologin numora \
  && install --directory --owner=numora --group=numora --mode=0750 /data /files
COPY --from=build /opt/numora /opt/numora
ENV HOST=0.0.0.0 \
  PORT=3000 \
  LOG_FORMAT=json \
  NUMORA_DATA_DIR=/data \
  NUMORA_WORKER_PORT=3001 \
  PATH=/opt/numora/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=6s --start-period=60s \
  CMD ["/opt/numora/bin/node", "/opt/numora/bin/healthcheck.mjs"]
ENTRYPOINT ["/opt/numora/bin/numora"]
CMD ["start"]
