#!/bin/sh
# Trains with two single-threaded workers: train.sh --config configs/entente.toml --data DATA --bootstrap MODEL --output RUN
cd "$(dirname "$0")" || exit 1
python=${PYTHON:-python3}
count=${WORKERS:-2}
export WORLD_SIZE="$count" MASTER_ADDR=127.0.0.1 MASTER_PORT="${MASTER_PORT:-29517}"
rank=1
while [ "$rank" -lt "$count" ]; do
  RANK="$rank" "$python" -u -m entente_training.train "$@" &
  rank=$((rank + 1))
done
RANK=0 "$python" -u -m entente_training.train "$@"
wait
