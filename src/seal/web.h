// The few requests that signing makes of the network: time-stamps, revocation lists, OCSP. All answers are signed by
// those who give them, so plain HTTP is what these services speak.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace concordia::seal {

class Web {
 public:
    virtual ~Web() = default;
    /// The body of the answer. Throws Failure: no such service, no answer in time, another status than 200, an answer
    /// that is too large.
    virtual std::string get(const std::string& address) = 0;
    virtual std::string post(const std::string& address, const std::string& content_type, std::string_view body) = 0;
};

class HttpWeb : public Web {
 public:
    /// `patience`: for each step of the connection, and for the whole answer.
    explicit HttpWeb(std::chrono::milliseconds patience = std::chrono::seconds(10)) : patience_(patience) {}
    std::string get(const std::string& address) override;
    std::string post(const std::string& address, const std::string& content_type, std::string_view body) override;

 private:
    std::chrono::milliseconds patience_;
};

}  // namespace concordia::seal
