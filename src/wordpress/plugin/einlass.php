<?php
/**
 * Plugin Name:       Einlass
 * Description:       Keeps Google Analytics, Google Fonts, Facebook and other third parties out of every page until the visitor lets them in.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            The Einlass authors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       einlass
 * Domain Path:       /languages
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/autoload.php';

Plugin::start( __FILE__ );
