// Known answers: the examples that NIST publishes for SHA-256 (FIPS 180-4).
#include "base/digest.h"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

using concordia::sha256_hex;

TEST_CASE("the digest of no bytes") {
    CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("the digest of a message of one block") {
    CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("the digest of a message of two blocks") {
    CHECK(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_CASE("the digest of a million letters a") {
    CHECK(sha256_hex(std::string(1'000'000, 'a')) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a byte of value zero counts") {
    CHECK(sha256_hex(std::string_view("\0", 1)) == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
}

// The example of RFC 1321, A.5.
TEST_CASE("the checksum that PDF asks for") {
    const auto bytes = concordia::md5("abc");
    CHECK(bytes.front() == 0x90);
    CHECK(bytes.back() == 0x72);
}

TEST_CASE("the digest in bytes is the digest in hexadecimal") {
    const auto bytes = concordia::sha256("abc");
    CHECK(bytes.front() == 0xBA);
    CHECK(bytes.back() == 0xAD);
}

// Two threads that digest by turns once brought OpenSSL down: the library shut itself when its last user went.
TEST_CASE("threads that digest at the same time do not disturb each other") {
    constexpr int kRounds = 50'000;
    std::atomic<int> right = 0;
    const auto digest_often = [&right] {
        for (int i = 0; i < kRounds; ++i) right += concordia::sha256("abc").front() == 0xBA ? 1 : 0;
    };
    {
        const std::jthread one(digest_often);
        const std::jthread other(digest_often);
    }
    CHECK(right == 2 * kRounds);
}
