#include "Coder.h"

// MARK: Probabilities

// A probability as the logarithm of its odds, ln(p / (1 − p)), in units of 1/256 between ±2047, and back, in units of 1/4096.
static int16_t logOdds[4096];

static inline __attribute__((always_inline)) int limited(int odds) { return odds > 2047 ? 2047 : odds < -2047 ? -2047 : odds; }

static inline __attribute__((always_inline)) int probability(int odds) {
  // 4096 / (1 + e⁻ˣ) at x = −8, −7.5, …, 8; straight lines between.
  static const int16_t table[33] = {1,    2,    3,    6,    10,   16,   27,   45,   73,   120,  194,
                                    310,  488,  747,  1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
                                    3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094};
  int left = (odds >> 7) + 16, part = odds & 127;
  return (table[left] * (128 - part) + table[left + 1] * part + 64) >> 7;
}

// MARK: What was seen

// A slot holds the probability of a 1 in its upper 22 bits and below how often it was asked, up to `mostAsked`.
enum { mostAsked = 12 };
typedef uint32_t Slot;
static const Slot unseen = 1u << 31;

// 1/(n + 1), in units of 2⁻¹⁶.
static int32_t shares[mostAsked + 1];

static inline __attribute__((always_inline)) void learn(Slot *slot, int bit) {
  int32_t asked = *slot & 1023, p = (int32_t)(*slot >> 10);
  // The first time all, then less and less.
  p += (int32_t)((int64_t)((bit ? (1 << 22) - 1 : 0) - p) * shares[asked] >> 16);
  *slot = (Slot)p << 10 | (Slot)(asked < mostAsked ? asked + 1 : asked);
}

static inline __attribute__((always_inline)) int said(Slot slot) {
  // What was seen rarely counts less.
  static const uint8_t weight[mostAsked + 1] = {0, 28, 36, 42, 48, 52, 56, 60, 64, 64, 64, 64, 64};
  return logOdds[slot >> 20] * weight[slot & 1023] >> 6;
}

// The slots of four decisions in a context lie together: one for each way that they can begin, and before them a check of
// whose they are.
enum { bucketBits = 18 };
static Slot buckets[1 << bucketBits][16];

static Slot *bucket(uint32_t context, Slot first) {
  uint32_t place = context >> (32 - bucketBits);
  Slot check = (context & 0xffff) | 1;
  if (first == check) return buckets[place];
  Slot *found = buckets[place], *second = buckets[place ^ 1];
  if (second[0] == check) return second;
  // The one that was asked less is given up.
  if ((second[1] & 1023) < (found[1] & 1023)) found = second;
  found[0] = check;
  for (int i = 1; i < 16; i++) found[i] = unseen;
  return found;
}

/// The slots for the next four decisions, in each context.
static void findSlots(const Situation *situation, uint32_t path, Slot **found) {
  uint32_t contexts[contextCount];
  Slot firsts[contextCount];
  // Most are far away in memory: all are asked for before the first is needed.
  for (uint32_t i = 0; i < contextCount; i++) {
    contexts[i] = hash(situation->contexts[i], path + (i << 18) + (situation->kind << 22));
    firsts[i] = buckets[contexts[i] >> (32 - bucketBits)][0];
  }
  for (int i = 0; i < contextCount; i++) found[i] = bucket(contexts[i], firsts[i]);
}

static Slot guesses[longestRun + 1];

// MARK: Mixing

// Three mixers, each with its own view of which weights apply: the kind of byte and its bits so far, the kind and whether
// there is a guess, and what stands before. A last one mixes what they say.
//
// Four numbers each: processors, and WebAssembly, compute with that many at once.
typedef int32_t Four __attribute__((vector_size(16)));
enum { one = 1 << 14, fours = predictionCount / 4 };
typedef struct {
  Four weights[fours];
} Mixer;
static Mixer byBits[kindCount * 256], byGuess[kindCount * 3], byNeighbour[256 * 8];
enum { mixerCount = 3 };
static int32_t lastWeights[kindCount * 8][mixerCount];

static void reset(Mixer *mixers, int count) {
  for (int i = 0; i < count; i++)
    for (int j = 0; j < predictionCount; j++) mixers[i].weights[j / 4][j % 4] = 3 * one / 16;
}

static inline __attribute__((always_inline)) int mixed(const Mixer *mixer, const Four *predictions) {
  Four sums = mixer->weights[0] * predictions[0] + mixer->weights[1] * predictions[1];
  return limited((sums[0] + sums[1] + sums[2] + sums[3]) >> 14);
}

static inline __attribute__((always_inline)) void adjust(Mixer *mixer, const Four *predictions, int odds, int bit, int rate) {
  int error = ((bit << 12) - probability(odds)) * rate;
  for (int i = 0; i < fours; i++) mixer->weights[i] += (predictions[i] * error + 0x8000) >> 16;
}

// MARK: Correcting

// What became, in places alike, of mixed predictions of some sizes; straight lines between (adaptive probability maps;
// Mahoney 2013, "Data Compression Explained", section 4.3.3). In units of 1/65536.
enum { correctionCount = 1 << 13, points = 33 };
typedef uint16_t Correction[points];
static Correction corrections[2][correctionCount];

/// What a mixed prediction was right to say, as a probability.
static inline __attribute__((always_inline)) int corrected(const uint16_t *correction, int odds) {
  int left = (odds >> 7) + 16, part = odds & 127;
  return (correction[left] * (128 - part) + correction[left + 1] * part) >> 7;
}

static inline __attribute__((always_inline)) void correct(uint16_t *correction, int odds, int bit) {
  uint16_t *nearest = &correction[((odds + 64) >> 7) + 16];
  *nearest += ((bit ? 65535 : 0) - *nearest) >> 5;
}

// MARK: Coding

__attribute__((minsize)) Coder makeCoder(bool packs, const uint8_t *source, size_t count, uint8_t *target, size_t room) {
  int next = 0;
  for (int odds = -2047; odds <= 2047; odds++)
    while (next <= probability(odds)) logOdds[next++] = (int16_t)odds;
  while (next < 4096) logOdds[next++] = 2047;
  for (int i = 0; i < 1 << bucketBits; i++)
    for (int j = 0; j < 16; j++) buckets[i][j] = 0;
  for (int i = 0; i <= mostAsked; i++) shares[i] = (1 << 16) / (i + 1);
  for (int i = 0; i <= longestRun; i++) guesses[i] = 3u << 30;
  reset(byBits, kindCount * 256);
  reset(byGuess, kindCount * 3);
  reset(byNeighbour, 256 * 8);
  for (int i = 0; i < kindCount * 8; i++)
    for (int j = 0; j < mixerCount; j++) lastWeights[i][j] = (1 << 16) / mixerCount;
  for (int i = 0; i < correctionCount; i++)
    for (int j = 0; j < points; j++) {
      int p = probability(limited((j - 16) << 7));
      corrections[0][i][j] = corrections[1][i][j] = (uint16_t)(p < 4095 ? p << 4 : 65535);
    }
  Coder coder = {packs, source, count, 0, target, room, 0, 0, UINT32_MAX, 0};
  if (!packs)
    for (int i = 0; i < 4; i++) coder.code = coder.code << 8 | (coder.next < count ? source[coder.next++] : 0);
  return coder;
}

void put(Coder *coder, int byte) {
  // Of a module, later bytes are told by those before.
  if (!coder->packs && coder->written == coder->room) __builtin_trap();
  if (coder->written < coder->room) coder->target[coder->written] = (uint8_t)byte;
  coder->written++;
}

void finish(Coder *coder) {
  for (int i = 0; i < 4; i++) put(coder, (int)(coder->high >> (24 - 8 * i)) & 255);
}

// The bit narrows the range from `low` to `high` in proportion to its probability; leading bytes that both ends share are
// settled.
static inline __attribute__((always_inline)) int codeBit(Coder *coder, int ofOne, int bit) {
  int p = ofOne < 16 ? 16 : ofOne > 65519 ? 65519 : ofOne;
  uint32_t middle = coder->low + (uint32_t)(((uint64_t)(coder->high - coder->low) * (uint32_t)p) >> 16);
  if (!coder->packs) bit = coder->code <= middle;
  if (bit) coder->high = middle;
  else coder->low = middle + 1;
  while ((coder->low ^ coder->high) >> 24 == 0) {
    if (coder->packs) put(coder, (int)(coder->high >> 24));
    else coder->code = coder->code << 8 | (coder->next < coder->count ? coder->source[coder->next++] : 0);
    coder->low <<= 8;
    coder->high = coder->high << 8 | 255;
  }
  return bit;
}

__attribute__((noinline)) int codeByte(Coder *coder, const Situation *situation, int byte) {
  Slot *found[contextCount];
  Four predictions[fours];
  int guess = situation->guess;
  bool isShort = situation->isShort;
  // x + 1, of which the number of bits comes first: `length` ones and, but for the longest, a zero.
  int number = byte + 1, length = 0, guessedLength = 0;
  if (isShort) {
    while (number >> (length + 1)) length++;
    while (guess >= 0 && (guess + 1) >> (guessedLength + 1)) guessedLength++;
  }
  int value = isShort ? 1 : 0, known = 0, place = isShort ? -1 : 7;
  // All decisions so far behind a leading 1, and those of these four.
  uint32_t path = 1, four = 1;
  for (int made = 0;; made++) {
    if (made % 4 == 0) {
      four = 1;
      findSlots(situation, path, found);
    }
    for (int i = 0; i < contextCount; i++) predictions[i / 4][i % 4] = said(found[i][four]);
    int wanted = place >= 0 ? (isShort ? number : byte) >> place & 1 : known < length;
    int guessed = place >= 0 ? (isShort ? guess + 1 : guess) >> place & 1 : known < guessedLength;
    Slot *run = guess < 0 ? 0 : &guesses[situation->run];
    int odds = run ? logOdds[*run >> 20] : 0;
    predictions[contextCount / 4][contextCount % 4] = guessed ? odds : -odds;

    uint32_t start = path < 256 ? path : 128 + path % 128;
    int step = made < 8 ? made : 7;
    Mixer *mixers[mixerCount] = {
        &byBits[situation->kind * 256 + start],
        &byGuess[situation->kind * 3 + (guess < 0 ? 0 : situation->run < 16 ? 1 : 2)],
        &byNeighbour[situation->neighbour * 8 + step],
    };
    int32_t *weights = lastWeights[situation->kind * 8 + (uint32_t)step];
    int each[mixerCount];
    int64_t sum = 0;
    for (int i = 0; i < mixerCount; i++) sum += (int64_t)(each[i] = mixed(mixers[i], predictions)) * weights[i];
    int all = limited((int)(sum >> 16)), p = probability(all);
    uint16_t *byPlace = corrections[0][situation->kind * 256 + start];
    uint16_t *byBefore = corrections[1][hash(situation->neighbour, path) % correctionCount];
    int bit = codeBit(coder, (2 * (p << 4) + 3 * corrected(byPlace, all) + 3 * corrected(byBefore, all)) / 8, wanted);

    static const int rates[mixerCount] = {20, 10, 10};
    for (int i = 0; i < mixerCount; i++) {
      adjust(mixers[i], predictions, each[i], bit, rates[i]);
      weights[i] += (each[i] * ((bit << 12) - p) + 0x2000) >> 14;
    }
    correct(byPlace, all, bit);
    correct(byBefore, all, bit);
    for (int i = 0; i < contextCount; i++) learn(&found[i][four], bit);
    if (run) {
      learn(run, guessed == bit);
      if (guessed != bit) guess = -1;
    }
    path = path * 2 + (uint32_t)bit;
    four = four * 2 + (uint32_t)bit;
    if (place < 0) {
      known += bit;
      if (bit && known < 8) continue;
      place = known;
    } else {
      value = value * 2 + bit;
    }
    if (place-- == 0) return isShort ? value - 1 : value;
  }
}

uint32_t hash(uint32_t first, uint32_t second) {
  uint32_t h = first * 0x9E3779B1u + second * 0x85EBCA6Bu + 0x27D4EB2Fu;
  h ^= h >> 15;
  h *= 0x2C1B3C6Du;
  return h ^ h >> 13;
}
