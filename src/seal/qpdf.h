// qpdf's objects, for the files of this stage that read or change them.
#pragma once

#define JSON_HH  // this header of qpdf 11 is no C++20 for every compiler; nothing here needs more of it than the name
class JSON;

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
