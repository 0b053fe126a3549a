// fold_simd LOG [verify]: reads a log with simdjson, counts entries by kind, keeps the last ballot
// of each voter in each poll and adds them up; "verify" also checks the chain with OpenSSL. It is
// the peer that `breakout verify` is measured against.
#include <openssl/evp.h>
#include <simdjson.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>

using namespace simdjson;

// The end of each line: ,"hash":"<64 digits>"}
static const size_t tail = 75;

static bool follows(EVP_MD_CTX *context, const char *line, size_t length, char *head) {
  static const char digits[] = "0123456789abcdef";
  unsigned char digest[32];
  unsigned int size;
  if (length < tail) return false;
  EVP_DigestInit_ex(context, EVP_sha256(), nullptr);
  EVP_DigestUpdate(context, head, 64);
  EVP_DigestUpdate(context, line, length - tail);
  EVP_DigestFinal_ex(context, digest, &size);
  for (int i = 0; i < 32; i++) {
    head[2 * i] = digits[digest[i] >> 4];
    head[2 * i + 1] = digits[digest[i] & 15];
  }
  const char *stored = line + length - tail;
  return memcmp(stored, ",\"hash\":\"", 9) == 0 && memcmp(stored + 9, head, 64) == 0 &&
         memcmp(stored + 73, "\"}", 2) == 0;
}

int main(int count, char **arguments) {
  padded_string log;
  if (count < 2 || padded_string::load(arguments[1]).get(log)) return 66;
  bool verify = count > 2;
  ondemand::parser parser;
  std::unordered_map<std::string, long> kinds, tallies;
  std::unordered_map<std::string, std::string> last;
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  char head[65];
  memset(head, '0', 64);
  head[64] = 0;

  long entries = 0;
  const char *line = log.data(), *end = line + log.size();
  while (line < end) {
    const char *newline = static_cast<const char *>(memchr(line, '\n', end - line));
    if (newline == nullptr) return 65;
    size_t length = newline - line;
    ondemand::document entry;
    std::string_view kind;
    if (parser.iterate(line, length, end - line + SIMDJSON_PADDING).get(entry)) return 65;
    if (entry["do"].get_string().get(kind)) return 65;
    kinds[std::string(kind)]++;
    entries++;
    if (kind == "ballot.cast") {
      std::string_view poll, voter, grade;
      if (entry["poll"].get_string().get(poll)) return 65;
      std::string box(poll);
      if (entry["voter"].get_string().get(voter)) return 65;
      box.append("/").append(voter);
      if (entry["vote"]["grade"].get_string().get(grade)) return 65;
      last[box] = std::string(grade);
    }
    if (verify && !follows(context, line, length, head)) {
      printf("The chain is broken at line %ld.\n", entries);
      return 65;
    }
    line = newline + 1;
  }
  for (const auto &[box, grade] : last) tallies[box.substr(0, box.find('/')) + "/" + grade]++;
  printf("%ld entries of %zu kinds, %zu ballots that count, %zu tallies, head %s\n", entries,
         kinds.size(), last.size(), tallies.size(), verify ? head : "not computed");
  return 0;
}
