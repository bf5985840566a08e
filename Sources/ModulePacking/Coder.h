#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Arithmetic coding of bytes. Each bit is predicted from what followed before in several contexts, whose predictions are
// mixed by weights that are learned on the way (Mahoney 2005, "Adaptive weighing of context models for lossless data
// compression").

/// How many contexts a byte has, and how many predictions with the one of an earlier occurrence.
enum { contextCount = 7, predictionCount = 8 };
/// How many kinds of bytes there may be.
enum { kindCount = 20 };
/// The longest that is told apart of a run of right guesses.
enum { longestRun = 63 };

/// What is known of a byte before it is coded.
typedef struct {
  /// What kind of byte it is, below `kindCount`.
  uint32_t kind;
  /// Whether small bytes are the more frequent ones.
  bool isShort;
  /// What stood before it in its instruction, or the instruction before.
  uint8_t neighbour;
  /// Numbers that are equal where a like byte may follow.
  uint32_t contexts[contextCount];
  /// The byte that followed at an earlier occurrence, or −1, and how many such guesses were right before, at least 1.
  int guess, run;
} Situation;

typedef struct {
  bool packs;
  const uint8_t *source;
  size_t count, next;
  uint8_t *target;
  size_t room, written;
  uint32_t low, high, code;
} Coder;

/// A coder that packs `source`, or unpacks it, into `target`. There is one at a time, since what it learns is kept once.
Coder makeCoder(bool packs, const uint8_t *source, size_t count, uint8_t *target, size_t room);
/// Codes a byte: stores the one given, or returns the one that was stored.
int codeByte(Coder *coder, const Situation *situation, int byte);
/// Stores what is needed to tell the last bytes.
void finish(Coder *coder);
/// Writes a byte of the target, if there is room.
void put(Coder *coder, int byte);
/// One number of two.
uint32_t hash(uint32_t first, uint32_t second);
