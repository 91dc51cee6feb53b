// The list of ISO 639-1 as one string of pairs: short enough to be read, and searched at even places only.
#include "access/languages.h"

#include <algorithm>

namespace concordia::access {
namespace {

constexpr std::string_view kTwoLetters =
    "aaabaeafakamanarasavayazbabebgbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdglgngugv"
    "hahehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmrmsmt"
    "mynanbndnengnlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgsiskslsmsnsosqsrssstsusvswtatetgthtitktltn"
    "totrtstttwtyugukuruzvevivowawoxhyiyozazhzu";

bool is_letter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool is_letter_or_digit(char character) {
    return is_letter(character) || (character >= '0' && character <= '9');
}

bool is_two_letter_language(std::string_view code) {
    for (std::size_t i = 0; i + 1 < kTwoLetters.size(); i += 2) {
        if (kTwoLetters.substr(i, 2) == code) return true;
    }
    return false;
}

bool is_language(std::string_view code) {
    if (code.size() == 2) return is_two_letter_language(code);
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), is_letter)) return false;
    return code != "und" && code != "mul" && code != "mis";
}

bool is_subtag(std::string_view part) {
    return !part.empty() && part.size() <= 8 && std::all_of(part.begin(), part.end(), is_letter_or_digit);
}

}  // namespace

bool is_known_language(std::string_view tag) {
    std::size_t end = std::min(tag.find('-'), tag.size());
    if (!is_language(tag.substr(0, end))) return false;
    while (end < tag.size()) {
        tag.remove_prefix(end + 1);
        end = std::min(tag.find('-'), tag.size());
        if (!is_subtag(tag.substr(0, end))) return false;
    }
    return true;
}

}  // namespace concordia::access
