/* Opens a file that Waymark protected with a passphrase, without Waymark (form: docs/PROTECTED.md).
 *   cc -o unprotect unprotect.c -lsodium
 *   ./unprotect FILE OUT        the passphrase is the first line of standard input, UTF-8 in NFC
 * OUT is removed again when anything is wrong. Public domain. */
#include <sodium.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK = 65536, SEAL = crypto_secretstream_xchacha20poly1305_ABYTES, HEADER = 36 + 24 };

static uint32_t number(const unsigned char *p)
{
    return p[0] | p[1] << 8 | p[2] << 16 | (uint32_t)p[3] << 24;
}

static int stop(const char *why, const char *out)
{
    fprintf(stderr, "unprotect: %s\n", why);
    if (out)
        remove(out);
    return 1;
}

int main(int argc, char **argv)
{
    static unsigned char sealed[CHUNK + SEAL], plain[CHUNK];
    unsigned char header[HEADER], key[crypto_secretstream_xchacha20poly1305_KEYBYTES], tag = 0;
    char words[8192] = "";
    crypto_secretstream_xchacha20poly1305_state state;
    if (argc != 3 || sodium_init() < 0)
        return stop("use: unprotect FILE OUT", NULL);
    FILE *in = fopen(argv[1], "rb");
    if (!in || fread(header, 1, HEADER, in) != HEADER || memcmp(header, "WMPROT\r\n", 8) || number(header + 8) != 1)
        return stop("not a protected file of version 1", NULL);
    if (!fgets(words, sizeof words, stdin))
        return stop("no passphrase on standard input", NULL);
    words[strcspn(words, "\r\n")] = 0;
    if (crypto_pwhash(key, sizeof key, words, strlen(words), header + 20, number(header + 12),
                      (size_t)number(header + 16) * 1024, crypto_pwhash_ALG_ARGON2ID13))
        return stop("not enough memory for the key", NULL);
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, header + 36, key))
        return stop("damaged", NULL);
    FILE *out = fopen(argv[2], "wbx");
    if (!out)
        return stop("the new file cannot be made or exists already", NULL);
    for (int first = 1; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL; first = 0) {
        const size_t n = fread(sealed, 1, sizeof sealed, in);
        unsigned long long m = 0;
        if (n < SEAL
            || crypto_secretstream_xchacha20poly1305_pull(&state, plain, &m, &tag, sealed, n, first ? header : NULL,
                                                          first ? HEADER : 0))
            return stop("wrong passphrase, changed, or the end is missing", argv[2]);
        if (fwrite(plain, 1, m, out) != m)
            return stop("the disk is full", argv[2]);
    }
    if (fgetc(in) != EOF)
        return stop("something was added behind the end", argv[2]);
    return fclose(out) ? stop("the disk is full", argv[2]) : 0;
}
