#pragma once
#include "model/exchange/importreport.h"

/// The files of the sample organisation, which the program carries with it.
std::vector<SourceFile> sampleFiles();
