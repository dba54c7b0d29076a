@echo off
rem Starts Placewell with a Java that is new enough. Arguments are passed on as they are.
rem   PLACEWELL_JAVA  java.exe, or the folder of a JDK, to use instead of searching
rem   PLACEWELL_OPTS  options for Java itself, separated by blanks: set PLACEWELL_OPTS=-Xmx2g
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=21"
set "JAR=%~dp0placewell.jar"
if not exist "%JAR%" goto nojar
set "FOUND="

if not defined PLACEWELL_JAVA goto home
if exist "%PLACEWELL_JAVA%\bin\java.exe" call :offer "%PLACEWELL_JAVA%\bin\java.exe"
if not defined FOUND call :offer "%PLACEWELL_JAVA%"
if defined FOUND goto start
echo placewell: PLACEWELL_JAVA is not a Java %NEEDED% or newer; correct it, or unset it. 1>&2
exit /b 69

:home
if defined JAVA_HOME call :offer "%JAVA_HOME%\bin\java.exe"
if defined FOUND goto start
for %%J in (java.exe) do call :offer "%%~$PATH:J"
if defined FOUND goto start
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\Zulu\*") do call :offer "%%~D\bin\java.exe"
if defined FOUND goto start
echo placewell: There is no Java %NEEDED% or newer; install one, or name it in PLACEWELL_JAVA. 1>&2
exit /b 69

:nojar
echo placewell: There is no placewell.jar beside the launcher; copy the whole folder. 1>&2
exit /b 69

:start
"%FOUND%" %PLACEWELL_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Takes a java.exe that is new enough, unless one was found before. Its first line reads
rem   openjdk version "21.0.8" 2025-07-15
:offer
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
if exist "%~1\" exit /b 0
set "VERSION=0"
for /f tokens^=2^ delims^=.-+_^" %%V in ('""%~1" -version 2>&1" ^| findstr /c:" version "') do set "VERSION=%%V"
if %VERSION% GEQ %NEEDED% set "FOUND=%~1"
exit /b 0
