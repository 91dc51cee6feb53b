// Concordia, from the command line. To load the libraries that read and sign PDFs takes longer than to set ten pages,
// so the commands that need them are a program of their own, which takes this one's place.
#include "app/application.h"
#include "app/hand_over.h"

int main(int argument_count, char** arguments) {
    using namespace concordia;
    const auto hand_over = [&](const app::Options&, Findings&) -> bool { app::hand_over("concordia-pdf", arguments); };
    return static_cast<int>(app::Application::run_program(argument_count, arguments, hand_over));
}
