// Concordia, from the command line.
#include "app/application.h"

int main(int argument_count, char** arguments) {
    return static_cast<int>(concordia::app::Application::run_program(argument_count, arguments));
}
