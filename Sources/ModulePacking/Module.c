#include "Coder.h"
#include "ModulePacking.h"

#include <stdatomic.h>

// The kinds of bytes of a module (WebAssembly core specification 2.0, chapter 5): those of other sections than the code, the
// frames of sections and functions, and in the code the instructions and what they take.
enum {
  data, frame, opcode, blockType, label, labelTable, function, signature, local, global, alignment, offset,
  integer32, integer64, float32, float64, memoryIndex, vectorOpcode, vector, lane,
};

enum { opcodesKept = 6, instructionsKept = 4, ranksKept = 2, mostLocals = 1 << 14, mostSymbols = 1 << 20, places = 1 << 18 };

typedef struct {
  Coder coder;
  /// Where the bytes begin that tell those outside of instructions.
  size_t origin;
  /// The index of the function.
  uint32_t functionIndex;
  /// The instructions before in this function, the last one first: what they do, and with what.
  uint32_t opcodes[opcodesKept], instructions[instructionsKept];
  /// The ranks of the local variables before, the last one first.
  uint32_t ranks[ranksKept];
  /// The local variables, the one used last first.
  uint16_t locals[mostLocals];
  uint32_t localCount;
  /// The opcodes since a statement began, and those of the statement before.
  uint32_t statement, statementBefore;
  /// The opcode of this instruction, and a number for what of it is coded already.
  uint32_t current, part;
  /// All coded bytes of instructions, and where in them the one after the same five instructions stood last.
  uint8_t symbols[mostSymbols];
  uint32_t symbolCount, lastPlaces[places];
  /// Where the guesses are read, and how many were right, 0 while there is none.
  uint32_t guessed, run;
} Walk;

static Walk walk;

// MARK: Bytes

/// What is known of the module.
static const uint8_t *known(size_t *count) {
  *count = walk.coder.packs ? walk.coder.next : walk.coder.written;
  return walk.coder.packs ? walk.coder.source : walk.coder.target;
}

static size_t position(void) {
  size_t count;
  known(&count);
  return count;
}

/// The next byte of the module, when there is one to read.
static int taken(void) {
  if (!walk.coder.packs) return 0;
  if (walk.coder.next == walk.coder.count) __builtin_trap();
  return walk.coder.source[walk.coder.next++];
}

static void give(int byte) {
  if (!walk.coder.packs) put(&walk.coder, byte);
}

/// A byte outside of instructions, told by those before it.
__attribute__((noinline)) static int plainByte(uint32_t kind) {
  size_t count;
  const uint8_t *bytes = known(&count) + walk.origin;
  count -= walk.origin;
  Situation situation = {.kind = kind, .guess = -1};
  uint32_t before = 0;
  for (size_t i = 1; i <= 6; i++) {
    before = hash(before, i <= count ? bytes[count - i] : 0);
    if (i < 5) situation.contexts[i] = before;
  }
  situation.contexts[5] = before;
  situation.contexts[6] = hash(count & 3, count < 4 ? 0 : bytes[count - 4]);
  int byte = codeByte(&walk.coder, &situation, taken());
  give(byte);
  return byte;
}

__attribute__((noinline)) static uint32_t plainNumber(uint32_t kind) {
  uint32_t number = 0;
  for (int shift = 0;; shift += 7) {
    int byte = plainByte(kind);
    if (shift < 32) number |= (uint32_t)(byte & 127) << shift;
    if (byte < 128) return number;
  }
}

// MARK: Instructions

/// The hash of the last of some numbers.
static uint32_t last(const uint32_t *numbers, int count) {
  uint32_t all = 0;
  for (int i = 0; i < count; i++) all = hash(all, numbers[i]);
  return all;
}

/// The commonest instructions, so that those have the small numbers that are coded fast.
static const uint8_t common[] = {
    0x20, 0x41, 0x10, 0x28, 0x21, 0x36, 0x22, 0x0b, 0x6a, 0x0d, 0x02, 0x0c, 0x44, 0x03, 0xfd, 0x1a, 0x2d, 0x74, 0x1b, 0x71,
    0x45, 0x46, 0x3a, 0xa2, 0xa0, 0x2b, 0x42, 0x37, 0x47, 0x39, 0x23, 0x24};
static uint8_t numbers[256], opcodesByNumber[256];

static void numberOpcodes(void) {
  int count = sizeof common;
  for (int i = 0; i < count; i++) opcodesByNumber[i] = common[i];
  for (int code = 0; code < 256; code++) {
    bool isCommon = false;
    for (size_t i = 0; i < sizeof common; i++) isCommon |= common[i] == code;
    if (!isCommon) opcodesByNumber[count++] = (uint8_t)code;
  }
  for (int i = 0; i < 256; i++) numbers[opcodesByNumber[i]] = (uint8_t)i;
}

/// Codes a byte of an instruction or, of a local variable, its rank, of an opcode, its number.
__attribute__((noinline)) static int symbol(uint32_t kind, int byte) {
  Situation situation = {
      .kind = kind,
      .isShort = kind == opcode || kind == local || kind == alignment || kind == label,
      .neighbour = (uint8_t)(kind == opcode ? walk.opcodes[0] : walk.current),
      .guess = walk.run ? walk.symbols[walk.guessed] : -1,
      .run = (int)(walk.run <= 32 ? walk.run : 32 + (walk.run - 32) / 8),
  };
  if (situation.run > longestRun) situation.run = longestRun;
  uint32_t two = last(walk.opcodes, 2), four = last(walk.opcodes, 4), ranks = last(walk.ranks, 2);
  // Chosen by leaving out, of twice as many, those that were missed least.
  uint32_t opcodeContexts[contextCount] = {
      0, two, four, last(walk.opcodes, 6), last(walk.instructions, 1), last(walk.instructions, 2), walk.statement};
  uint32_t localContexts[contextCount] = {
      0, two, four, last(walk.instructions, 4), ranks, hash(ranks, two), walk.statement};
  uint32_t otherContexts[contextCount] = {
      0, last(walk.opcodes, 1), last(walk.opcodes, 3), last(walk.instructions, 3), hash(walk.functionIndex, 1),
      walk.statement, walk.statementBefore};
  const uint32_t *contexts = kind == opcode ? opcodeContexts : kind == local ? localContexts : otherContexts;
  uint32_t here = hash(walk.part, kind == opcode ? 0 : walk.current + 512);
  for (int i = 0; i < contextCount; i++) situation.contexts[i] = hash(contexts[i], here);
  byte = codeByte(&walk.coder, &situation, byte);
  if (walk.run) walk.run = walk.symbols[walk.guessed++] == byte ? walk.run + 1 : 0;
  if (walk.symbolCount < mostSymbols) walk.symbols[walk.symbolCount++] = (uint8_t)byte;
  walk.part = hash(walk.part, (uint32_t)byte + 1);
  return byte;
}

static int byteOf(uint32_t kind) {
  int byte = symbol(kind, taken());
  give(byte);
  return byte;
}

__attribute__((noinline)) static void bytesOf(uint32_t kind, int count) {
  walk.part = kind;
  for (int i = 0; i < count; i++) byteOf(kind);
}

__attribute__((noinline)) static uint32_t numberOf(uint32_t kind) {
  uint32_t number = 0;
  walk.part = kind;
  for (int shift = 0;; shift += 7) {
    int byte = byteOf(kind);
    if (shift < 32) number |= (uint32_t)(byte & 127) << shift;
    if (byte < 128) return number;
  }
}

/// A local variable, as how many others were used since: few were.
__attribute__((noinline)) static void localVariable(void) {
  uint32_t rank = 0, index = 0;
  if (walk.coder.packs) {
    int byte, shift = 0;
    do {
      byte = taken();
      index |= (uint32_t)(byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    if (index >= mostLocals) __builtin_trap();
    for (; index >= walk.localCount; walk.localCount++) walk.locals[walk.localCount] = (uint16_t)walk.localCount;
    while (walk.locals[rank] != index) rank++;
  }
  walk.part = 0;
  uint32_t rest = rank;
  rank = 0;
  for (int byte = 255; byte == 255; rest -= 255) {
    byte = symbol(local, rest > 254 ? 255 : (int)rest);
    rank += (uint32_t)byte;
  }
  if (rank >= mostLocals) __builtin_trap();
  for (; rank >= walk.localCount; walk.localCount++) walk.locals[walk.localCount] = (uint16_t)walk.localCount;
  index = walk.locals[rank];
  for (uint32_t i = rank; i > 0; i--) walk.locals[i] = walk.locals[i - 1];
  walk.locals[0] = (uint16_t)index;
  do {
    give((int)(index & 127) | (index > 127 ? 128 : 0));
    index >>= 7;
  } while (index);
  walk.ranks[1] = walk.ranks[0];
  walk.ranks[0] = walk.part = rank + 1;
}

/// Codes what an opcode of the vectors takes; returns a hash of it.
static uint32_t vectorInstruction(uint32_t *token) {
  uint32_t number = numberOf(vectorOpcode);
  *token = hash(walk.current, walk.part);
  bool hasAddress = number <= 11 || (number >= 84 && number <= 93);
  if (hasAddress) {
    numberOf(alignment);
    numberOf(offset);
  }
  if (number == 12 || number == 13) bytesOf(vector, 16);
  if (number >= 21 && number <= 34) bytesOf(lane, 1);
  if (number >= 84 && number <= 91) bytesOf(lane, 1);
  return walk.part;
}

/// Codes what an instruction takes; returns a hash of it.
static uint32_t operands(uint32_t *token) {
  switch (walk.current) {
  case 0x02: case 0x03: case 0x04: numberOf(blockType); return walk.part;
  case 0x0c: case 0x0d: numberOf(label); return walk.part;
  case 0x0e: {
    uint32_t all = 0;
    for (uint32_t rest = numberOf(labelTable) + 1; rest > 0; rest--) {
      numberOf(labelTable);
      all = hash(all, walk.part);
    }
    return all;
  }
  case 0x10: numberOf(function); return walk.part;
  case 0x11: numberOf(signature); numberOf(signature); return walk.part;
  case 0x20: case 0x21: case 0x22: localVariable(); return walk.part;
  case 0x23: case 0x24: case 0x25: case 0x26: numberOf(global); return walk.part;
  case 0x1c: bytesOf(blockType, (int)numberOf(labelTable)); return 0;
  case 0xd0: bytesOf(blockType, 1); return 0;
  case 0xd2: numberOf(function); return walk.part;
  case 0x3f: case 0x40: bytesOf(memoryIndex, 1); return 0;
  case 0x41: numberOf(integer32); return walk.part;
  case 0x42: numberOf(integer64); return walk.part;
  case 0x43: bytesOf(float32, 4); return walk.part;
  case 0x44: bytesOf(float64, 8); return walk.part;
  case 0xfc: {
    uint32_t number = numberOf(vectorOpcode), all = walk.part;
    // Rounding to integers takes nothing, what fills or drops takes one index, what copies takes two.
    if (number >= 8) numberOf(memoryIndex);
    if (number == 8 || number == 10 || number == 12 || number == 14) numberOf(memoryIndex);
    return all;
  }
  case 0xfd: return vectorInstruction(token);
  default:
    if (walk.current < 0x28 || walk.current > 0x3e) return 0;
    numberOf(alignment);
    uint32_t aligned = walk.part;
    numberOf(offset);
    return hash(aligned, walk.part);
  }
}

/// Whether an instruction leaves nothing behind, so that the next one begins a statement.
static bool endsStatement(uint32_t code) {
  return code <= 0x0f || code == 0x1a || code == 0x21 || code == 0x24 || (code >= 0x36 && code <= 0x3e);
}

static void instruction(void) {
  uint32_t place = last(walk.instructions, instructionsKept) % places;
  if (walk.run == 0 && walk.lastPlaces[place] > 0) {
    walk.guessed = walk.lastPlaces[place];
    walk.run = 1;
  }
  walk.lastPlaces[place] = walk.symbolCount;
  walk.part = 0;
  walk.current = opcodesByNumber[symbol(opcode, numbers[taken()])];
  give((int)walk.current);
  uint32_t token = walk.current;
  uint32_t operand = operands(&token);
  for (int i = opcodesKept - 1; i > 0; i--) walk.opcodes[i] = walk.opcodes[i - 1];
  walk.opcodes[0] = token;
  for (int i = instructionsKept - 1; i > 0; i--) walk.instructions[i] = walk.instructions[i - 1];
  walk.instructions[0] = hash(token, operand);
  walk.statement = hash(walk.statement, token);
  if (endsStatement(walk.current)) {
    walk.statementBefore = walk.statement;
    walk.statement = 0;
  }
}

/// Writes how many bytes there are from `start` on, in front of them.
static void insertSize(size_t start) {
  size_t count = walk.coder.written - start, length = 1;
  while (count >> 7 * length) length++;
  for (size_t i = 0; i < length; i++) put(&walk.coder, 0);
  uint8_t *bytes = walk.coder.target + start;
  for (size_t i = count; i > 0; i--) bytes[i - 1 + length] = bytes[i - 1];
  for (size_t i = 0; i < length; i++) bytes[i] = (uint8_t)((count >> 7 * i & 127) | (i + 1 < length ? 128 : 0));
}

/// A function. Its size is told by the end of its last block, and not stored.
static void body(void) {
  if (walk.coder.packs)
    while (taken() > 127) {}
  size_t start = walk.origin = position();
  for (uint32_t groups = plainNumber(frame); groups > 0; groups--) {
    plainNumber(frame);
    plainByte(frame);
  }
  for (int i = 0; i < opcodesKept; i++) walk.opcodes[i] = 0;
  for (int i = 0; i < instructionsKept; i++) walk.instructions[i] = 0;
  walk.ranks[0] = walk.ranks[1] = walk.localCount = walk.statement = walk.statementBefore = 0;
  for (int blocks = 1; blocks > 0;) {
    instruction();
    if (walk.current >= 0x02 && walk.current <= 0x04) blocks++;
    if (walk.current == 0x0b) blocks--;
  }
  if (!walk.coder.packs) insertSize(start);
  walk.origin = position();
}

// MARK: The module

static bool continues(void) {
  Situation situation = {.kind = frame, .guess = -1};
  return codeByte(&walk.coder, &situation, walk.coder.next < walk.coder.count) != 0;
}

static void module(void) {
  for (int i = 0; i < 8; i++) plainByte(frame);
  while (continues()) {
    int section = plainByte(frame);
    uint32_t size = plainNumber(frame);
    size_t end = position() + size;
    if (section == 10) {
      uint32_t count = plainNumber(frame);
      for (walk.functionIndex = 0; walk.functionIndex < count; walk.functionIndex++) body();
    }
    while (position() < end) plainByte(data);
  }
}

static size_t code(bool packs, const uint8_t *source, size_t count, uint8_t *target, size_t room) {
  // What is learned is kept once, so there is one at a time; the others wait, for less than a second.
  static atomic_flag isBusy = ATOMIC_FLAG_INIT;
  while (atomic_flag_test_and_set(&isBusy)) {}
  walk.coder = makeCoder(packs, source, count, target, room);
  walk.symbolCount = walk.run = 0;
  walk.origin = 0;
  numberOpcodes();
  for (int i = 0; i < places; i++) walk.lastPlaces[i] = 0;
  module();
  if (packs) finish(&walk.coder);
  size_t written = walk.coder.written;
  atomic_flag_clear(&isBusy);
  return written;
}

size_t packModule(const uint8_t *module, size_t count, uint8_t *packed, size_t room) {
  return code(true, module, count, packed, room);
}

size_t unpackModule(const uint8_t *packed, size_t count, uint8_t *module, size_t room) {
  return code(false, packed, count, module, room);
}
