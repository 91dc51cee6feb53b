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

using std::chrono::milliseconds;

constexpr std::size_t kLargestAnswer = std::size_t{8} << 20;

/// Reads to the end; a service that trickles byte by byte does not hold us longer than one that is silent.
std::string read_answer(std::istream& in, const std::string& address, milliseconds patience) {
    const auto deadline = std::chrono::steady_clock::now() + patience;
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

/// What is sent: nothing for GET.
struct Body {
    std::string type;
    std::string_view bytes;
};

std::string ask(const std::string& method, const std::string& address, const Body& body, milliseconds patience) {
    try {
        const Poco::URI uri(address);
        if (uri.getScheme() != "http") throw Failure(say::kUnreachable, {address, "http://"});
        Poco::Net::HTTPClientSession session(uri.getHost(), uri.getPort());
        session.setTimeout(Poco::Timespan(std::chrono::microseconds(patience).count()));
        const std::string path = uri.getPathAndQuery().empty() ? "/" : uri.getPathAndQuery();
        Poco::Net::HTTPRequest request(method, path, Poco::Net::HTTPMessage::HTTP_1_1);
        if (!body.type.empty()) {
            request.setContentType(body.type);
            request.setContentLength(static_cast<std::streamsize>(body.bytes.size()));
        }
        session.sendRequest(request) << body.bytes;
        Poco::Net::HTTPResponse response;
        std::istream& in = session.receiveResponse(response);
        if (response.getStatus() != Poco::Net::HTTPResponse::HTTP_OK) {
            throw Failure(say::kUnreachable, {address, "HTTP " + integer_text(response.getStatus())});
        }
        return read_answer(in, address, patience);
    } catch (const Poco::Exception& error) {
        throw Failure(say::kUnreachable, {address, error.displayText()});
    }
}

}  // namespace

std::string HttpWeb::get(const std::string& address) {
    return ask(Poco::Net::HTTPRequest::HTTP_GET, address, {}, patience_);
}

std::string HttpWeb::post(const std::string& address, const std::string& content_type, std::string_view body) {
    return ask(Poco::Net::HTTPRequest::HTTP_POST, address, {content_type, body}, patience_);
}

}  // namespace concordia::seal
