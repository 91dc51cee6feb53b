// One request a connection, no redirects, no proxies, bounded in time and size.
#include "seal/web.h"

#include <Poco/Exception.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/URI.h>

#include <chrono>

#include "base/failure.h"
#include "base/number.h"
#include "seal/messages.h"

namespace concordia::seal {
namespace {

constexpr int kSeconds = 10;  // for each step of the connection, and for the whole answer
constexpr std::size_t kLargestAnswer = std::size_t{8} << 20;

/// Reads to the end; a service that trickles byte by byte does not hold us longer than one that is silent.
std::string read_answer(std::istream& in, const std::string& address) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(kSeconds);
    std::string answer;
    for (int c = in.get(); in.good(); c = in.get()) {
        answer += static_cast<char>(c);
        if (answer.size() > kLargestAnswer) throw Failure(say::kUnreachable, {address, "too large"});
        const bool check = answer.size() % 256 == 0;
        if (check && std::chrono::steady_clock::now() > deadline)
            throw Failure(say::kUnreachable, {address, "too slow"});
    }
    return answer;
}

std::string ask(const std::string& address, const std::string& method, const std::string& content_type,
                std::string_view body) {
    try {
        const Poco::URI uri(address);
        if (uri.getScheme() != "http") throw Failure(say::kUnreachable, {address, "http://"});
        Poco::Net::HTTPClientSession session(uri.getHost(), uri.getPort());
        session.setTimeout(Poco::Timespan(kSeconds, 0));
        const std::string path = uri.getPathAndQuery().empty() ? "/" : uri.getPathAndQuery();
        Poco::Net::HTTPRequest request(method, path, Poco::Net::HTTPMessage::HTTP_1_1);
        if (!content_type.empty()) {
            request.setContentType(content_type);
            request.setContentLength(static_cast<std::streamsize>(body.size()));
        }
        session.sendRequest(request) << body;
        Poco::Net::HTTPResponse response;
        std::istream& in = session.receiveResponse(response);
        if (response.getStatus() != Poco::Net::HTTPResponse::HTTP_OK) {
            throw Failure(say::kUnreachable, {address, "HTTP " + integer_text(response.getStatus())});
        }
        return read_answer(in, address);
    } catch (const Poco::Exception& error) {
        throw Failure(say::kUnreachable, {address, error.displayText()});
    }
}

}  // namespace

std::string HttpWeb::get(const std::string& address) {
    return ask(address, Poco::Net::HTTPRequest::HTTP_GET, {}, {});
}

std::string HttpWeb::post(const std::string& address, const std::string& content_type, std::string_view body) {
    return ask(address, Poco::Net::HTTPRequest::HTTP_POST, content_type, body);
}

}  // namespace concordia::seal
