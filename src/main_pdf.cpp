// All of Concordia in one program; its user calls it by the name of the other (main.cpp).
#include "app/application.h"
#include "app/pdf_program.h"

int main(int argument_count, char** arguments) {
    using namespace concordia::app;
    return static_cast<int>(Application::run_program(argument_count, arguments, run_pdf_command));
}
